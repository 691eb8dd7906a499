import { echeancesDe, type ActeSoumis, type Echeance } from '@diligence/domain/procedure';
import { passerA } from '@diligence/temporal/essais';
import { acte, declaration } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';

let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc('2035-01-04T09:00:00.000Z'); });
afterAll(() => banc.fermer());

const echeance = async (numero: string, ligne: string): Promise<Echeance> => {
  const trouvee = echeancesDe(await banc.greffe.etat(numero)).find((e) => e.ligne === ligne);
  if (!trouvee) throw new Error(`Aucune échéance ${ligne}`);
  return trouvee;
};
const statut = async (numero: string, ligne: string) => (await echeance(numero, ligne)).statut;
const soumettre = async (numero: string, soumis: ActeSoumis) => {
  const recu = await banc.greffe.soumettre(numero, soumis);
  if (!recu.accepte) throw new Error(`${soumis.acte} : ${recu.refus.message}`);
  return recu;
};
const memoire = (date: string) => acte('memoire-ampliatif-remis', date, { partie: 'd1' });

describe('Mémoire ampliatif (C22, CPC 978 : quatre mois de la déclaration)', () => {
  it('la veille et le dernier jour rien n’est constaté ; à minuit, heure de Paris, le dossier s’éveille et constate l’échéance', async () => {
    await banc.greffe.deposer('35-95.201', declaration('2035-01-04'));
    await banc.greffe.deposer('35-95.202', declaration('2035-01-04'));
    expect((await echeance('35-95.201', 'C22')).delai).toMatchObject({ dernierJour: '2035-05-04', expireA: '2035-05-04T22:00:00.000Z' });
    await passerA(banc.env, '2035-05-04T21:59:00.000Z');
    expect(await statut('35-95.201', 'C22')).toBe('courante');
    await soumettre('35-95.202', memoire('2035-05-04'));
    expect(await statut('35-95.202', 'C22')).toBe('satisfaite');
    await passerA(banc.env, '2035-05-04T22:01:00.000Z');
    expect(await statut('35-95.201', 'C22')).toBe('echue');
    expect(await statut('35-95.202', 'C22')).toBe('satisfaite');
  });

  it('l’échéance constatée ne prononce rien : un mémoire du dernier jour, enregistré après, la solde ; un mémoire du lendemain est reçu et marqué tardif', async () => {
    await soumettre('35-95.201', memoire('2035-05-04'));
    expect(await statut('35-95.201', 'C22')).toBe('satisfaite');
    await banc.greffe.deposer('35-95.203', declaration('2035-05-04'));
    await passerA(banc.env, '2035-09-10T09:00:00.000Z');
    const recu = await soumettre('35-95.203', memoire('2035-09-07'));
    const { actes, issue } = await banc.greffe.etat('35-95.203');
    expect(actes[recu.acteId]?.marques.map(({ code }) => code)).toContain('tardif');
    expect(issue).toBeUndefined();
  });
});

/** Same course for three dossiers: one acts on the last day, one does nothing, one is interrupted by a request for legal aid. */
interface Cas {
  ligne: string;
  titre: string;
  /** Day on which the three dossiers are opened and brought to the limit. */
  le: string;
  prealables: (jour: string) => ActeSoumis[];
  dernierJour: string;
  expireA: string;
  solder: (jour: string) => ActeSoumis;
  interrompre?: (jour: string) => ActeSoumis;
}

const constitution = (jour: string) => acte('constitution-en-defense', jour, { partie: 'f1' });
const remis = (jour: string) => acte('memoire-ampliatif-remis', jour, { partie: 'd1' });
const notifie = (jour: string) => acte('memoire-ampliatif-notifie', jour, { partie: 'f1' });
const radiation = (jour: string) => acte('radiation-ordonnee', jour, { donnees: { qualite: 'premier président' } });
const aide = (partie: string) => (jour: string) => acte('aide-juridictionnelle-demandee', jour, { partie });

const CAS: Cas[] = [
  {
    ligne: 'C23', titre: 'signification du mémoire au défendeur sans avocat (CPC 978 : un mois de plus)', le: '2035-10-01', prealables: (jour) => [remis(jour)],
    dernierJour: '2036-03-03', expireA: '2036-03-03T23:00:00.000Z', solder: (jour) => acte('memoire-ampliatif-signifie', jour, { partie: 'f1' }), interrompre: aide('d1'),
  },
  {
    ligne: 'C24', titre: 'mémoire en défense (CPC 982 : deux mois de la notification)', le: '2036-04-01', prealables: (jour) => [constitution(jour), remis(jour), notifie(jour)],
    dernierJour: '2036-06-03', expireA: '2036-06-03T22:00:00.000Z', solder: (jour) => acte('memoire-en-defense-remis', jour, { partie: 'f1' }), interrompre: aide('f1'),
  },
  {
    ligne: 'C29', titre: 'péremption après radiation (CPC 1009-2 : deux ans)', le: '2036-07-01', prealables: (jour) => [constitution(jour), remis(jour), notifie(jour), acte('radiation-demandee', jour, { partie: 'f1' }), radiation(jour)],
    dernierJour: '2038-07-01', expireA: '2038-07-01T22:00:00.000Z', solder: (jour) => acte('execution-manifestee', jour, { partie: 'd1' }),
  },
];

describe.each(CAS)('$ligne, $titre', ({ ligne, le, prealables, dernierJour, expireA, solder, interrompre }) => {
  const [atemps, inerte, interrompu] = ['1', '2', '3'].map((rang) => `35-95.${ligne.slice(1)}${rang}`) as [string, string, string];

  it('court jusqu’au dernier jour inclus, se constate à minuit, et une demande d’aide juridictionnelle l’interrompt', async () => {
    await passerA(banc.env, `${le}T09:00:00.000Z`);
    for (const numero of [atemps, inerte, interrompu]) {
      await banc.greffe.deposer(numero, declaration(le));
      for (const prealable of prealables(le)) await soumettre(numero, prealable);
    }
    if (interrompre) await soumettre(interrompu, interrompre(le));
    expect((await echeance(inerte, ligne)).delai).toMatchObject({ dernierJour, expireA });

    await passerA(banc.env, `${dernierJour}T12:00:00.000Z`);
    expect(await statut(inerte, ligne)).toBe('courante');
    await soumettre(atemps, solder(dernierJour));
    await passerA(banc.env, new Date(Date.parse(expireA) + 60_000).toISOString());
    expect(await statut(atemps, ligne)).not.toBe('echue');
    expect(await statut(inerte, ligne)).toBe('echue');
    if (interrompre) expect(await statut(interrompu, ligne)).toBe('interrompue');
    expect((await banc.greffe.etat(inerte)).issue).toBeUndefined();
  });
});
