import type { Erreur } from '@diligence/domain/commun';
import { CATALOGUE, definitionParId, etapeDe, type EtatPourvoi } from '@diligence/domain/procedure';
import type { Stade } from './demo/stades';
import { genererStock } from './demo/stock';
import type { DossierRepris } from './dossier-repris';
import { examiner, type Examen } from './examiner';
import { duFichier } from './sources';

const MAINTENANT = '2026-11-23T09:00:00.000Z';
const examen = async (dossier: DossierRepris): Promise<Examen> => {
  const examine = await examiner(dossier, MAINTENANT);
  if (!examine.ok) throw new Error(examine.erreur.message);
  return examine.valeur;
};
const dossier: DossierRepris = {
  numero: '26-99.001', procedure: 'civil-ro', chambre: 'C2', decisionAttaquee: { juridiction: 'Cour d’appel de Lyon', date: '2026-01-15' },
  parties: [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' }, { id: 'd2', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' }],
  designations: [{ fonction: 'greffier', personne: 'thomas.giraud', nom: 'Thomas Giraud', du: '2026-03-02' }],
  actes: [{ id: 'a1', acte: 'EC08', date: '2026-03-02' }, { id: 'a2', acte: 'EC14', date: '2026-05-04' }],
};

describe.each(['2026-11-23', '2027-02-28', '2028-01-02'])('Le jeu de démonstration généré le %s', (aujourdhui) => {
  const stock = genererStock({ combien: 120, aujourdhui });
  const refuses: Erreur[] = [];
  const repris: { stade: Stade; etat: EtatPourvoi }[] = [];
  beforeAll(async () => {
    for (const { dossier: d, stade } of stock) {
      const examine = await examiner(d, `${aujourdhui}T09:00:00.000Z`);
      if (examine.ok) repris.push({ stade, etat: examine.valeur.etat });
      else refuses.push(examine.erreur);
    }
  });

  test('entre entier, sans autre anomalie que celles plantées exprès, ni acte tardif hors de propos.', () => {
    expect(refuses).toEqual([]);
    expect(repris.filter(({ etat, stade }) => (etat.anomalies.length > 0) !== (stade.incoherent === true)).map(({ stade, etat }) => [stade.code, etat.anomalies])).toEqual([]);
    const marques = repris.flatMap(({ stade, etat }) => Object.values(etat.actes).flatMap((a) => a.marques.map(({ code }) => `${stade.code} : ${a.acte} ${code}`)));
    expect([...new Set(marques)]).toEqual(['memoire-tardif : EC14 tardif']);
  });

  test('montre toutes les étapes de la procédure civile avec représentation obligatoire.', () => {
    expect([...new Set(repris.map(({ etat }) => etapeDe(etat).code))].sort()).toEqual([
      'arret', 'attente-memoire-ampliatif', 'attente-memoire-defense', 'audience-fixee', 'avis-parquet', 'clos', 'decheance', 'declare', 'delibere', 'desistement',
      'distribue', 'en-etat', 'notifie', 'peremption', 'radiation-demandee', 'radie', 'rapport-depose', 'rapporteur-designe', 'renvoi',
    ]);
  });
});

test('La reprise tient les mêmes échéances que les actes enregistrés à leur date.', async () => {
  const { etat } = await examen(dossier);
  expect(Object.values(etat.calculs).filter(({ ligne }) => ligne === 'C22').map(({ delai }) => delai.dernierJour)).toEqual(['2026-07-02']);
  expect(etat.designations).toMatchObject([{ fonction: 'greffier', personne: 'thomas.giraud', du: '2026-03-02' }]);
  expect(etat.decisionAttaquee).toEqual({ juridiction: 'Cour d’appel de Lyon', date: '2026-01-15' });
});

test('Des dates du passé qui ne tiennent pas ensemble sont des anomalies, pas un refus.', async () => {
  const { etat } = await examen({ ...dossier, actes: [...dossier.actes, { id: 'a3', acte: 'EC25', date: '2026-03-10', partie: 'd2' }, { id: 'a4', acte: 'EC15', date: '2030-01-01' }] });
  expect(etat.anomalies.map(({ texte }) => texte).join('\n')).toMatch(/à venir/);
  expect(Object.keys(etat.actes)).toEqual(expect.arrayContaining(['a1', 'a2', 'a3']));
});

test('Un dossier qui commence par la notification de la décision connaît ses parties avant elle.', async () => {
  const { etat } = await examen({ ...dossier, actes: [{ id: 'a0', acte: 'EC01', date: '2026-02-02', partie: 'd1' }, ...dossier.actes] });
  expect(etat.anomalies).toEqual([]);
  expect(Object.values(etat.calculs).map(({ ligne }) => ligne)).toContain('C01');
});

test('Un passé plus lourd que ce qu’un acte peut établir est repris en plusieurs actes, sans rien perdre.', async () => {
  const actes = Array.from({ length: 250 }, (_, i) => ({ id: `c${i}`, acte: 'EC17', date: '2026-04-01', donnees: { objet: 'pieces', dateLimite: '2026-05-04' } }));
  const { actes: reprises, etat } = await examen({ ...dossier, actes: [...dossier.actes, ...actes] });
  expect(reprises.length).toBeGreaterThan(1);
  expect(new Set(reprises.map(({ acteId }) => acteId)).size).toBe(reprises.length);
  expect(reprises[0]!.acteId).toBe('reprise:26-99.001');
  expect(Object.keys(etat.actes)).toEqual(expect.arrayContaining(actes.map(({ id }) => id)));
});

test('Un seul acte trop lourd est refusé avant d’atteindre le moteur.', async () => {
  const parties = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, role: 'demandeur' as const, nom: `Société ${i} ${'x'.repeat(250)}`, demeure: 'metropole' as const }));
  const examine = await examiner({ ...dossier, parties }, MAINTENANT);
  expect(!examine.ok && examine.erreur).toMatchObject({ code: 'dossier-trop-volumineux', champ: 'actes' });
});

test.each(Object.values(CATALOGUE).flatMap(({ nom, id, ouverture }) => ouverture.actes.map((acte) => [nom, id, acte] as const)))('Un dossier de la procédure « %s » (%s, %s) se reprend, avec ses parties et sa décision.', async (_nom, procedure, acte) => {
  const demandes = definitionParId(acte)!.champs.filter(({ requis }) => requis).map(({ nom, type, choix }) => [nom, type === 'choix' ? choix?.[0]?.valeur : type === 'date' ? '2026-03-01' : 'texte']);
  const { etat } = await examen({ ...dossier, procedure, designations: [], actes: [{ id: 'a1', acte, date: '2026-03-02', donnees: Object.fromEntries(demandes) }] });
  expect([etat.procedure, etat.anomalies, Object.keys(etat.parties), etat.decisionAttaquee?.date]).toEqual([procedure, [], ['d1', 'd2'], '2026-01-15']);
});

test('Un acte dont un champ est inconnu ou manque n’est pas joué : c’est une anomalie.', async () => {
  const { etat } = await examen({ ...dossier, actes: [...dossier.actes, { id: 'a3', acte: 'EC17', date: '2026-05-06', donnees: { couleur: 'bleu' } }] });
  expect(etat.anomalies).toHaveLength(1);
  expect(Object.keys(etat.actes)).not.toContain('a3');
});

test('La même ligne fait toujours le même acte, quel que soit le jour.', async () => {
  const demain = await examiner(dossier, '2026-11-24T09:00:00.000Z');
  expect(demain.ok && demain.valeur.actes).toEqual((await examen(dossier)).actes);
});

test('Les deux pourvois réels encourent la déchéance à la date publiée, sans nom de partie ni ordonnance inventés.', async () => {
  const echeances = await Promise.all(duFichier(`${__dirname}/reels.jsonl`).map(async ({ lu }) => {
    if (!lu.ok) throw new Error('ligne illisible');
    const { etat } = await examen(lu.valeur.dossier);
    expect(Object.values(etat.actes).map(({ acte }) => acte)).not.toContain('EC18');
    return [etat.numero, Object.values(etat.calculs).find(({ ligne }) => ligne === 'C22')?.delai.dernierJour];
  }));
  expect(echeances).toEqual([['24-22.770', '2025-04-23'], ['24-22.842', '2025-04-28']]);
});
