import { echeancesDe, obligations, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { passerA } from '@diligence/temporal/essais';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';

let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc('2034-07-16T09:00:00.000Z'); });
afterAll(() => banc.fermer());

const PROCEDURE = { procedure: 'penal' };
const partie = (id: string, role: string, plus: object) => ({ id, role, nom: id, demeure: 'metropole', ...plus });
const declaration = (nom: string, date: string, donnees: object) => acte(nom, date, { donnees: {
  parties: [partie('d1', 'demandeur', { qualite: 'condamne' }), partie('f1', 'defendeur', { qualite: 'partie-civile' })], juridiction: 'Cour d’appel de Lyon', dateDecision: '2035-01-10', chambre: 'CR', fictif: true, ...donnees,
} });
const greffe = (plus: Partial<ActeSoumis> = {}) => ({ auteur: { id: 'greffier-1', role: 'greffier' as const }, ...plus });

/** Goes to noon of the day, Paris time or so, and submits an act that must be accepted. */
async function faire(numero: string, nom: string, date: string, plus: Partial<ActeSoumis> = {}): Promise<void> {
  if (`${date}T11:00:00.000Z` > new Date(await banc.env.currentTimeMs()).toISOString()) await passerA(banc.env, `${date}T11:00:00.000Z`);
  const recu = await banc.greffe.soumettre(numero, acte(nom, date, greffe(plus)));
  if (!recu.accepte) throw new Error(`${nom} : ${recu.refus.message}`);
}
const statut = (etat: EtatPourvoi, regle: string) => echeancesDe(etat).find((e) => e.regle === regle)?.statut;
const urgence = (numero: string) => banc.greffe.poignee(numero).describe().then(({ searchAttributes }) => searchAttributes['Priorite']);

describe('Une détention provisoire (567-2)', () => {
  const numero = '35-95.802';

  it('le dossier est urgent dès la déclaration ; son seuil interne l’éveille quinze jours avant la fin des trois mois, puis la mise en liberté d’office', async () => {
    const depot = declaration('pourvoi-du-detenu-declare', '2034-07-16', { regime: 'detention-provisoire', parties: [partie('d1', 'demandeur', { qualite: 'mis-en-examen' })], dateDecision: '2034-07-12' });
    await passerA(banc.env, '2034-07-16T11:00:00.000Z');
    await banc.greffe.deposer(numero, { ...depot, ...greffe() }, PROCEDURE);
    expect(await urgence(numero)).toEqual([1]);
    await faire(numero, 'dossier-penal-mis-en-etat', '2034-07-23');
    await faire(numero, 'dossier-penal-transmis', '2034-07-24');
    await faire(numero, 'dossier-penal-recu', '2034-07-25');
    await faire(numero, 'memoire-personnel-depose', '2034-08-20');
    await passerA(banc.env, '2034-10-10T22:01:00.000Z');
    const seuil = obligations(await banc.greffe.etat(numero));
    expect(seuil.alertes.find(({ id }) => id.startsWith('seuil-franchi:'))).toMatchObject({ pour: 'superviseur', acquittee: false });
    expect(seuil.taches.find(({ genre }) => genre === 'commettre-rapporteur')).toMatchObject({ escaladee: true, pourLe: '2034-10-25' });
    await passerA(banc.env, '2034-10-25T22:01:00.000Z');
    const fin = await banc.greffe.etat(numero);
    expect(statut(fin, 'cpp-567-2-arret')).toBe('echue');
    expect(fin.issue).toBeUndefined();
    expect(obligations(fin).taches.find(({ genre }) => genre === 'constater-mise-en-liberte')).toMatchObject({ acte: 'EP25', escaladee: true });
  });
});

describe('Un pourvoi pénal vécu par le moteur, de la déclaration à la clôture', () => {
  const numero = '35-95.801';

  it('chaque délai expire à minuit, heure de Paris : dix jours sans mémoire personnel ne coûtent rien au condamné', async () => {
    await passerA(banc.env, '2035-01-15T09:00:00.000Z');
    const recu = await banc.greffe.deposer(numero, declaration('pourvoi-penal-declare', '2035-01-15', {}), PROCEDURE);
    expect(recu).toMatchObject({ accepte: true, version: 1 });
    expect(await urgence(numero)).toEqual([3]);
    await passerA(banc.env, '2035-01-25T22:59:00.000Z');
    expect(statut(await banc.greffe.etat(numero), 'cpp-584')).toBe('courante');
    await passerA(banc.env, '2035-01-25T23:01:00.000Z');
    const etat = await banc.greffe.etat(numero);
    expect(statut(etat, 'cpp-584')).toBe('echue');
    expect(obligations(etat).taches.map(({ genre }) => genre)).not.toContain('preparer-decheance');
  });

  it('est mis en état, rapporté, jugé, notifié, et se clôt une fois passé le temps de l’opposition', async () => {
    await faire(numero, 'dossier-penal-mis-en-etat', '2035-01-30');
    await faire(numero, 'dossier-penal-transmis', '2035-01-31');
    await faire(numero, 'dossier-penal-recu', '2035-02-01');
    await faire(numero, 'avocat-penal-constitue', '2035-02-12', { partie: 'd1' });
    await faire(numero, 'delai-des-memoires-fixe', '2035-02-13', { donnees: { dateLimite: '2035-04-16' } });
    await faire(numero, 'memoire-d-avocat-depose', '2035-04-16', { partie: 'd1' });
    await faire(numero, 'rapporteur-commis', '2035-04-18', { donnees: { rapporteur: 'r1' } });
    await faire(numero, 'rapport-penal-depose', '2035-05-14', { donnees: { signataire: 'r1' } });
    await faire(numero, 'pourvoi-oriente', '2035-05-15', { donnees: { formation: 'section' } });
    await faire(numero, 'audience-penale-fixee', '2035-05-16', { donnees: { dateAudience: '2035-06-13' } });
    await faire(numero, 'audience-penale-tenue', '2035-06-13');
    await faire(numero, 'arret-penal-rendu', '2035-07-03', { donnees: { issue: 'rejet' } });
    await faire(numero, 'extrait-adresse-au-parquet', '2035-07-04');
    await faire(numero, 'arret-penal-notifie', '2035-07-06', { partie: 'f1' });
    const tropTot = await banc.greffe.soumettre(numero, acte('clore-dossier', '2035-07-06', greffe()));
    expect(tropTot).toMatchObject({ accepte: false, refus: { code: 'cloture-prematuree' } });
    await passerA(banc.env, '2035-07-11T22:01:00.000Z');
    expect(statut(await banc.greffe.etat(numero), 'cpp-579')).toBe('echue');
    await faire(numero, 'clore-dossier', '2035-07-12');
    expect(await banc.greffe.poignee(numero).result()).toMatchObject({ numero, fin: 'clos' });
    expect(banc.store.etat(numero)).toMatchObject({ issue: { code: 'rejet' }, clos: { le: '2035-07-12' } });
  });
});
