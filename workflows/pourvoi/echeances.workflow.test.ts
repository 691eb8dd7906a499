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
