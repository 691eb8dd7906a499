import { CATALOGUE, definitionParId, echeancesDe, obligations, type ActeSoumis, type Echeance, type EtatPourvoi } from '@diligence/domain/procedure';
import { passerA } from '@diligence/temporal/essais';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { LIMITES, type Limite } from '../essais/civil/limites';

const MINUTE = 60_000;
const SANCTIONS = ['preparer-decheance', 'constater-peremption', 'constater-absence-de-saisine', 'examiner-sanction'];

let banc: Banc;
const reglesOuvertes = new Set<string>();
beforeAll(async () => { banc = await ouvrirBanc('2035-01-04T08:00:00.000Z'); });
afterAll(() => banc.fermer());

const accepter = async (numero: string, soumis: ActeSoumis, premier = false) => {
  const recu = await (premier ? banc.greffe.deposer(numero, soumis) : banc.greffe.soumettre(numero, soumis));
  if (!recu.accepte) throw new Error(`${soumis.acte} : ${recu.refus.message}`);
  return recu;
};

/** Opens a dossier and brings it to the limit; tells the limits that its acts opened. */
async function mener(numero: string, { histoire, le }: Limite): Promise<string[]> {
  const ouvertes: string[] = [];
  for (const [rang, soumis] of histoire(le).entries()) ouvertes.push(...(await accepter(numero, soumis, rang === 0)).echeances.map(({ id }) => id));
  for (const { regle } of echeancesDe(await banc.greffe.etat(numero))) reglesOuvertes.add(regle);
  return ouvertes;
}

const observee = (etat: EtatPourvoi, { regle, partie }: Limite): Echeance => {
  const trouvee = echeancesDe(etat).find((e) => e.regle === regle && e.partie === partie);
  if (!trouvee) throw new Error(`Aucune échéance ${regle}`);
  return trouvee;
};
const suites = (etat: EtatPourvoi, limite: Limite) =>
  obligations(etat).taches.filter(({ echeance, genre }) => echeance === observee(etat, limite).id && SANCTIONS.includes(genre));

describe.each(LIMITES.map((limite, i) => ({ ...limite, rang: i + 1 })))('$ligne, $titre ($regle)', (limite) => {
  const { le, dernierJour, solder, solde = 'satisfaite', tardif = 'tardive', suite, sanction = suite, interrompent = {}, laissentCourir = {}, rang } = limite;
  const numero = (i: number): string => `35-96.${String(rang * 10 + i).padStart(3, '0')}`;
  const [aTemps, inerte] = [numero(0), numero(1)] as [string, string];
  const evenements = [...Object.entries(interrompent), ...Object.entries(laissentCourir)].map(([titre, ecrire], i) => ({ titre, ecrire, dossier: numero(i + 2) }));
  const lendemain = new Date(Date.parse(dernierJour) + 1440 * MINUTE).toISOString().slice(0, 10);
  const etat = (dossier: string) => banc.greffe.etat(dossier);
  const statut = async (dossier: string) => observee(await etat(dossier), limite).statut;
  let expireA: number;

  beforeAll(async () => {
    await passerA(banc.env, `${le}T09:00:00.000Z`);
    const ouvertes = await mener(inerte, limite);
    const { id, delai } = observee(await etat(inerte), limite);
    expect(ouvertes).toContain(id);
    expect(delai).toMatchObject({ etat: 'couru', dernierJour });
    expireA = delai.etat === 'couru' ? Date.parse(delai.expireA) : NaN;
    if (solder) await mener(aTemps, limite);
    for (const { ecrire, dossier } of evenements) {
      await mener(dossier, limite);
      await accepter(dossier, ecrire(le));
    }
  });
  afterAll(() => Promise.all([inerte, ...(solder ? [aTemps] : []), ...evenements.map(({ dossier }) => dossier)].map((n) => banc.greffe.poignee(n).terminate('essai terminé'))));

  it('à 23 h 59 le dernier jour, court encore, et l’acte fait alors est à temps', async () => {
    await passerA(banc.env, new Date(expireA - MINUTE).toISOString());
    expect(await statut(inerte)).toBe('courante');
    expect(suites(await etat(inerte), limite)).toEqual([]);
    if (!solder) return;
    for (const soumis of solder(dernierJour)) {
      const { acteId } = await accepter(aTemps, soumis);
      expect((await etat(aTemps)).actes[acteId]?.marques.map(({ code }) => code)).not.toContain('tardif');
    }
    expect(await statut(aTemps)).toBe(solde);
  });

  it('à minuit passé, heure de Paris, est constatée échue : la tâche va à qui décide, et rien n’est décidé', async () => {
    const { issue, version } = await etat(inerte);
    await passerA(banc.env, new Date(expireA + MINUTE).toISOString());
    const apres = await etat(inerte);
    expect(observee(apres, limite).statut).toBe('echue');
    expect(apres.version).toBe(version + 1);
    expect(apres.issue).toEqual(issue);
    expect(suites(apres, limite)).toEqual(suite ? [expect.objectContaining({ ...suite, aVerifier: true })] : []);
    if (solder) expect(await statut(aTemps)).toBe(solde);
  });

  if (solder) it('l’acte du lendemain est enregistré, et la tardiveté a sa suite', async () => {
    const codes: string[] = [];
    for (const soumis of solder(lendemain)) {
      const { acteId } = await accepter(inerte, soumis);
      codes.push(...((await etat(inerte)).actes[acteId]?.marques ?? []).map(({ code }) => code));
    }
    const apres = await etat(inerte);
    expect(observee(apres, limite).statut).toBe(tardif);
    if (tardif === 'tardive') expect(codes).toContain('tardif');
    expect(suites(apres, limite)).toEqual(sanction ? [expect.objectContaining(sanction)] : []);
  });

  for (const [titre, i] of Object.keys(interrompent).map((t, n) => [t, n] as const)) {
    it(`est interrompue par ${titre} : rien n’est échu à minuit`, async () => expect(await statut(numero(i + 2))).toBe('interrompue'));
  }
  for (const [titre, i] of Object.keys(laissentCourir).map((t, n) => [t, n + Object.keys(interrompent).length] as const)) {
    it(`n’est pas interrompue par ${titre} : elle échoit à son jour`, async () => expect(await statut(numero(i + 2))).toBe('echue'));
  }
});

describe('La table des délais essayés', () => {
  const acteOuDelai = (ligne: string): boolean => definitionParId(ligne) === undefined;

  it('nomme chaque ligne que les actes de la procédure civile annoncent ouvrir', () => {
    const annoncees = CATALOGUE['civil-ro']!.actes.flatMap(({ definition }) => definition.ouvre).filter(acteOuDelai);
    expect([...new Set(annoncees)].filter((ligne) => !LIMITES.some((l) => l.ligne === ligne))).toEqual([]);
  });

  it('essaie chaque règle dont un délai s’est ouvert en chemin', () => {
    expect([...reglesOuvertes].filter((regle) => !LIMITES.some((l) => l.regle === regle))).toEqual([]);
  });
});
