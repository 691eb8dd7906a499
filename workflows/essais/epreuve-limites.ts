import { CATALOGUE, definitionParId, echeancesDe, obligations, type ActeSoumis, type Echeance, type EtatPourvoi } from '@diligence/domain/procedure';
import { passerA } from '@diligence/temporal/essais';
import { ouvrirBanc, type Banc } from './banc';
import type { Limite } from './limite';

const MINUTE = 60_000;
const SUITES = ['preparer-decheance', 'constater-peremption', 'constater-absence-de-saisine', 'constater-expiration', 'preparer-irrecevabilite', 'examiner-sanction'];

interface Epreuve {
  limites: readonly Limite[];
  /** Procedure of the dossiers, unless a limit names another. */
  procedure: string;
  /** Instant at which the engine is set first. */
  instant: string;
  /** Acts whose announced limits must all be tried. */
  propres: (id: string) => boolean;
  /** Lines they announce that set no date: the act is due without delay. */
  sansDuree?: string[];
}

/** Lives each limit in the engine, one after the other: its last minute, midnight, the next day, what interrupts it and what does not. */
export function eprouverLimites({ limites, procedure: habituelle, instant, propres, sansDuree = [] }: Epreuve): void {
  let banc: Banc;
  const reglesOuvertes = new Set<string>();
  beforeAll(async () => { banc = await ouvrirBanc(instant); });
  afterAll(() => banc.fermer());

  const accepter = async (numero: string, soumis: ActeSoumis, ouverture?: { procedure: string }) => {
    const recu = await (ouverture ? banc.greffe.deposer(numero, soumis, ouverture) : banc.greffe.soumettre(numero, soumis));
    if (!recu.accepte) throw new Error(`${soumis.acte} : ${recu.refus.message}`);
    return recu;
  };

  /** Opens a dossier and brings it to the limit; tells the limits that its acts opened. */
  async function mener(numero: string, { histoire, le, procedure = habituelle }: Limite): Promise<string[]> {
    const ouvertes: string[] = [];
    for (const [rang, soumis] of histoire(le).entries()) ouvertes.push(...(await accepter(numero, soumis, rang === 0 ? { procedure } : undefined)).echeances.map(({ id }) => id));
    for (const { regle } of echeancesDe(await banc.greffe.etat(numero))) reglesOuvertes.add(regle);
    return ouvertes;
  }

  const observee = (etat: EtatPourvoi, { regle, partie, seconde }: Limite): Echeance => {
    const trouvee = echeancesDe(etat).filter((e) => e.regle === regle && e.partie === partie)[seconde ? 1 : 0];
    if (!trouvee) throw new Error(`Aucune échéance ${regle}`);
    return trouvee;
  };
  const suites = (etat: EtatPourvoi, limite: Limite) =>
    obligations(etat).taches.filter(({ echeance, genre }) => echeance === observee(etat, limite).id && SUITES.includes(genre));

  describe.each(limites.map((limite, i) => ({ ...limite, rang: i + 1 })))('$ligne, $titre ($regle)', (limite) => {
    const { le, dernierJour, solder, solde = 'satisfaite', tardif = 'tardive', suite, sanction = suite, interrompent = {}, laissentCourir = {}, sansGrace, rang } = limite;
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
      expect(suites(apres, limite)).toEqual(suite ? [expect.objectContaining({ ...suite, ...(sansGrace ? {} : { aVerifier: true }) })] : []);
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
    const procedures = new Set(limites.map(({ procedure = habituelle }) => procedure));

    it('nomme chaque ligne que les actes de la procédure annoncent ouvrir', () => {
      const annoncees = [...procedures].flatMap((p) => CATALOGUE[p]!.actes).filter(({ definition }) => propres(definition.id)).flatMap(({ definition }) => definition.ouvre).filter(acteOuDelai);
      expect([...new Set(annoncees)].filter((ligne) => !sansDuree.includes(ligne) && !limites.some((l) => l.ligne === ligne))).toEqual([]);
    });

    it('essaie chaque règle dont un délai s’est ouvert en chemin', () => {
      expect([...reglesOuvertes].filter((regle) => !limites.some((l) => l.regle === regle))).toEqual([]);
    });
  });
}
