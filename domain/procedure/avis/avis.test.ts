import { ajouterJours, expireA } from '../../commun';
import { echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { avis } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Un', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Deux', demeure: 'metropole' }];
const DEMANDE = { nature: 'civile', parties: PARTIES, juridiction: 'Tribunal judiciaire', dateDecision: '2026-03-03' };

/** A request for an opinion stopped at each of its stages: the three months end on 2026-06-13, a Saturday. */
const recits = {
  vide: () => new DossierEssai('26-70.001', 'avis'),
  demandee: () => recits.vide().jouer('EV01', '2026-03-03', DEMANDE),
  recue: () => recits.demandee().jouer('EV01b', '2026-03-13', { chambre: 'SO' }),
  penale: () => recits.vide().jouer('EV01', '2026-03-03', { ...DEMANDE, nature: 'penale' }),
  audience: () => recits.recue().jouer('EV01d', '2026-03-20', { formation: 'mixte', dateAudience: '2026-05-20' }),
  rendu: () => recits.audience().jouer('EV02', '2026-06-05', { issue: 'avis' }),
};
type Recit = keyof typeof recits;
const ACTES = avis.actes.filter(({ definition }) => definition.id.startsWith('EV'));
const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EV01', depuis: 'vide', le: '2026-03-03', donnees: DEMANDE, regions: { AVIS: 'demande' } },
  { acte: 'EV01b', depuis: 'demandee', le: '2026-03-13', donnees: { chambre: 'SO' }, regions: { AVIS: 'recue' }, echeances: [['cpc-1031-3', 'courante', '2026-06-13'], ['cpc-1031-3-seuil', 'courante', '2026-05-29']] },
  { acte: 'EV01b', depuis: 'penale', le: '2026-03-13', donnees: { chambre: 'CR' }, echeances: [['cpp-706-67', 'courante', '2026-06-13']] },
  { acte: 'EV01c', depuis: 'recue', le: '2026-04-01', partie: 'd1' },
  { acte: 'EV01d', depuis: 'recue', le: '2026-03-20', donnees: { formation: 'pleniere', dateAudience: '2026-05-20' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'EV02', depuis: 'audience', le: '2026-06-13', donnees: { issue: 'avis', formation: 'mixte', nombreMagistrats: 7 }, regions: { AVIS: 'rendu' }, issue: 'avis', echeances: [['cpc-1031-3', 'satisfaite']] },
  { acte: 'EV02', depuis: 'recue', le: '2026-05-05', donnees: { issue: 'pas-lieu-a-avis' }, issue: 'pas-lieu-a-avis' },
];

describe('Chaque acte d’une demande d’avis, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['EV01b', 'vide', '2026-03-13', 'prealable-manquant', { chambre: 'SO' }], ['EV01d', 'demandee', '2026-03-20', 'prealable-manquant', { formation: 'mixte', dateAudience: '2026-05-20' }], ['EV01d', 'recue', '2026-03-20', 'date-anterieure', { formation: 'mixte', dateAudience: '2026-03-19' }],
    ['EV02', 'demandee', '2026-06-05', 'prealable-manquant', { issue: 'avis' }], ['EV02', 'recue', '2026-06-05', 'composition-insuffisante', { issue: 'avis', formation: 'mixte', nombreMagistrats: 6 }],
    ['EV02', 'recue', '2026-06-05', 'composition-insuffisante', { issue: 'avis', formation: 'pleniere', nombreMagistrats: 18 }], ['EV02', 'rendu', '2026-06-06', 'instance-terminee', { issue: 'avis' }],
  ], () => undefined);
});

describe('Un acte reçu irrégulier est enregistré et marqué', () => {
  marque(recits, [
    ['EV01', 'vide', '2026-03-03', 'observations-manquantes', undefined, { ...DEMANDE, sansObservations: true }],
    ['EV01', 'vide', '2026-03-03', 'avis-exclu', undefined, { ...DEMANDE, nature: 'penale', parties: [{ ...PARTIES[0], detenu: true }] }],
  ]);
});

describe('Les trois mois donnés à la Cour pour l’avis', () => {
  it('ne sont jamais prorogés et alertent quinze jours avant leur fin', () => {
    const dossier = recits.audience();
    expect(tache(dossier.etat, 'rendre-avis')).toMatchObject({ pourLe: '2026-06-13' });
    expect(tache(constater(dossier, '2026-05-29').etat, 'rendre-avis')).toMatchObject({ escaladee: true });
  });

  it('passés, n’empêchent pas l’avis : il reste à rendre, et porte sa date tardive', () => {
    const dossier = constater(recits.audience(), '2026-06-13');
    expect(tache(dossier.etat, 'rendre-avis')).toMatchObject({ escaladee: true });
    dossier.jouer('EV02', '2026-06-20', { issue: 'avis' });
    expect([dossier.etat.issue?.code, echeancesDe(dossier.etat).find(({ regle }) => regle === 'cpc-1031-3')?.statut]).toEqual(['avis', 'tardive']);
  });
});
