import { Client } from '@temporalio/client';
import { CATALOGUE, definitionParNom, echeancesDe, obligations, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { aTransmettre } from '@diligence/domain/procedure/aide-juridictionnelle';
import { passerA } from '@diligence/temporal/essais';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { arretRendu } from '../essais/civil/histoire';
import { idPourvoi } from '.';

type Plus = Partial<ActeSoumis>;
/** An act of a story: its name, its day, and what it says. */
type Pas = [nom: string, jour: string, plus?: Plus];

const dire = (donnees: Record<string, unknown>): Plus => ({ donnees });
const de = (partie: string, donnees: Record<string, unknown> = {}): Plus => ({ partie, donnees });
const PARTIES = ['demandeur', 'defendeur'].map((role, i) => ({ id: ['d1', 'f1'][i], role, nom: role, demeure: 'metropole' }));
const AFFAIRE = { parties: PARTIES, juridiction: 'Cour d’appel de Lyon', dateDecision: '2034-11-10', fictif: true };

let banc: Banc;
/** Acts accepted, each by the message that bears its name. */
const vecus = new Set<string>();
beforeAll(async () => { banc = await ouvrirBanc('2035-01-05T09:00:00.000Z'); });
afterAll(() => banc.fermer());

async function aller(instant: string): Promise<void> {
  if (instant > new Date(await banc.env.currentTimeMs()).toISOString()) await passerA(banc.env, instant);
}

/** Goes to noon of each day in turn and submits its act, which must be accepted; the first one opens the dossier. */
async function vivre(numero: string, procedure: string, pas: Pas[]): Promise<void> {
  for (const [nom, jour, plus] of pas) {
    await aller(`${jour}T11:00:00.000Z`);
    const soumis = acte(nom, jour, plus);
    const ouvert = banc.store.journal(numero).length > 0;
    const recu = ouvert ? await banc.greffe.soumettre(numero, soumis) : await banc.greffe.deposer(numero, soumis, { procedure });
    if (!recu.accepte) throw new Error(`${nom} : ${recu.refus.message}`);
    vecus.add(definitionParNom(nom)!.id);
  }
}

/** A client that does not skip time while it waits for the end of an execution: the stories of one calendar follow each other. */
const fin = (numero: string) => new Client({ connection: banc.env.connection }).workflow.getHandle(idPourvoi(numero)).result();

/** Sends the decision out, closes the dossier, and lets its workflow end. */
async function clore(numero: string, procedure: string, jour: string): Promise<EtatPourvoi> {
  const envoi = obligations(await banc.greffe.etat(numero)).taches.find(({ genre }) => genre === 'notifier-ordonnance' || genre === 'adresser-copie')!;
  await vivre(numero, procedure, [['accomplir-tache', jour, dire({ tache: envoi.id })], ['clore-dossier', jour]]);
  expect(await fin(numero)).toMatchObject({ numero, fin: 'clos' });
  return banc.store.etat(numero)!;
}

const refus = async (numero: string, nom: string, jour: string, plus: Plus = {}): Promise<string | undefined> => {
  await aller(`${jour}T11:00:00.000Z`);
  const recu = await banc.greffe.soumettre(numero, acte(nom, jour, plus));
  return recu.accepte ? undefined : recu.refus.code;
};
const statut = async (numero: string, regle: string) => echeancesDe(await banc.greffe.etat(numero)).find((e) => e.regle === regle)?.statut;
const genres = async (numero: string) => obligations(await banc.greffe.etat(numero)).taches.map(({ genre }) => genre);

describe('Une question prioritaire de constitutionnalité transmise', () => {
  const numero = '35-40.001';

  it('part au Conseil quand la Cour ne statue pas dans les trois mois, qui finissent un dimanche à minuit, heure de Paris', async () => {
    await vivre(numero, 'qpc', [
      ['question-transmise', '2035-01-08', dire({ nature: 'civile', ...AFFAIRE })], ['question-recue', '2035-01-15', dire({ chambre: 'C2' })],
      ['audience-de-la-question-fixee', '2035-01-16', dire({ dateAudience: '2035-03-14' })], ['reponse-a-la-question', '2035-02-05', de('f1')],
    ]);
    await aller('2035-03-31T22:01:00.000Z');
    expect(await statut(numero, 'ord58-1067-23-4-seuil')).toBe('echue');
    await aller('2035-04-15T21:59:00.000Z');
    expect(await statut(numero, 'ord58-1067-23-4')).toBe('courante');
    await aller('2035-04-15T22:01:00.000Z');
    expect(await statut(numero, 'ord58-1067-23-4')).toBe('echue');
    expect(await genres(numero)).toContain('transmettre-au-conseil');
    expect(await refus(numero, 'question-decidee', '2035-04-16', dire({ resultat: 'renvoi' }))).toBe('delai-expire');
    await vivre(numero, 'qpc', [['question-transmise-au-conseil', '2035-04-16']]);
    expect(await refus(numero, 'clore-dossier', '2035-04-17')).toBe('cloture-prematuree');
    await vivre(numero, 'qpc', [['decision-du-conseil-recue', '2035-07-10', dire({ decision: 'conformite' })]]);
    expect(await clore(numero, 'qpc', '2035-07-11')).toMatchObject({ issue: { code: 'qpc-transmise-au-conseil' }, clos: { le: '2035-07-11' } });
  });
});

describe('Un pourvoi civil en délibéré', () => {
  const numero = '35-10.001';
  const jour = '2035-07-16';

  it('attend la question de constitutionnalité, le Conseil, la Cour de justice, puis la reprise de l’instance ; joint et disjoint, il est jugé et clos', async () => {
    await aller(`${jour}T11:00:00.000Z`);
    for (const [i, soumis] of arretRendu(jour).slice(0, -1).entries()) {
      const recu = i === 0 ? await banc.greffe.deposer(numero, soumis) : await banc.greffe.soumettre(numero, soumis);
      expect(recu.accepte).toBe(true);
      if (i === 10) {
        await vivre(numero, 'civil-ro', [
          ['instance-interrompue', jour, de('f1', { motif: 'cessation-avocat' })], ['parties-invitees-a-reprendre', jour, dire({ dateLimite: '2035-09-17' })], ['avocat-remplace', jour, de('f1', { avocat: 'SCP Autre' })],
          ['instance-interrompue', jour, de('d1', { motif: 'procedure-collective' })],
        ]);
      }
    }
    const arret = (le: string) => refus(numero, 'arret-rendu', le, dire({ issue: 'rejet' }));
    expect(await arret(jour)).toBe('instance-interrompue');
    await vivre(numero, 'civil-ro', [
      ['instance-reprise', '2035-07-17', dire({ forme: 'volontaire' })], ['affaires-jointes', '2035-07-18', dire({ autre: '35-10.002', tete: 'autre' })],
      ['question-posee', '2035-07-18', de('d1')],
    ]);
    expect(await arret('2035-07-19')).toBe('question-pendante');
    await vivre(numero, 'civil-ro', [['question-decidee', '2035-09-18', dire({ resultat: 'renvoi' })]]);
    expect(await arret('2035-09-19')).toBe('sursis-a-statuer');
    await vivre(numero, 'civil-ro', [
      ['decision-du-conseil-recue', '2035-12-12', dire({ decision: 'conformite' })], ['sursis-ordonne', '2035-12-17', dire({ evenement: 'cjue', jusquau: '2036-02-29' })],
    ]);
    await aller('2036-02-29T23:01:00.000Z');
    expect(await genres(numero)).toContain('mettre-fin-au-sursis');
    expect(await arret('2036-03-03')).toBe('sursis-a-statuer');
    await vivre(numero, 'civil-ro', [
      ['sursis-revoque', '2036-03-03'], ['sursis-ordonne', '2036-03-04', dire({ evenement: 'tribunal-conflits' })], ['evenement-survenu', '2036-04-07'],
      ['affaires-disjointes', '2036-04-08', dire({ autre: '35-10.002' })], ['arret-rendu', '2036-04-09', dire({ issue: 'rejet' })],
    ]);
    expect(await clore(numero, 'civil-ro', '2036-04-10')).toMatchObject({ issue: { code: 'rejet' } });
  });
});

describe('Une demande d’avis', () => {
  const numero = '36-70.001';

  it('est rendue après les trois mois, que rien ne sanctionne, et se clôt', async () => {
    await vivre(numero, 'avis', [
      ['demande-d-avis-formee', '2036-04-14', dire({ nature: 'civile', ...AFFAIRE })], ['dossier-d-avis-recu', '2036-04-15', dire({ chambre: 'SO' })],
      ['observations-sur-la-demande-d-avis', '2036-04-28', de('d1')], ['audience-pour-avis-fixee', '2036-04-29', dire({ formation: 'chambre', dateAudience: '2036-07-02' })],
    ]);
    await aller('2036-07-15T21:59:00.000Z');
    expect(await statut(numero, 'cpc-1031-3')).toBe('courante');
    await aller('2036-07-15T22:01:00.000Z');
    expect(await statut(numero, 'cpc-1031-3')).toBe('echue');
    await vivre(numero, 'avis', [['avis-de-la-cour-rendu', '2036-07-16', dire({ issue: 'avis', formation: 'chambre', nombreMagistrats: 5 })]]);
    expect(await clore(numero, 'avis', '2036-07-17')).toMatchObject({ issue: { code: 'avis' } });
  });
});

describe('Un réexamen civil', () => {
  const numero = '36-10.001';

  it('va de la demande à l’annulation, puis au délai de saisine du renvoi, et se clôt sans saisine', async () => {
    await vivre(numero, 'reexamen-civil', [
      ['reexamen-civil-demande', '2036-07-21', dire({ dateCedh: '2035-07-23', ...AFFAIRE })], ['aide-juridictionnelle-demandee', '2036-07-22', de('d1')], ['aide-juridictionnelle-decidee', '2036-08-04', de('d1')],
      ['aide-juridictionnelle-recours', '2036-08-11', de('d1')], ['aide-juridictionnelle-recours-decide', '2036-08-18', de('d1', { qualite: 'premier président' })], ['constitution-en-defense', '2036-08-25', de('f1')],
      ['memoire-de-reexamen-remis', '2036-09-15'], ['memoire-de-reexamen-notifie', '2036-09-16', dire({ forme: 'signification' })],
    ]);
    await aller('2036-11-17T23:01:00.000Z');
    expect(await statut(numero, 'cpc-1031-16')).toBe('echue');
    await vivre(numero, 'reexamen-civil', [
      ['defense-au-reexamen-remise', '2036-11-18', de('f1')], ['audience-de-reexamen-fixee', '2036-11-19', dire({ dateAudience: '2037-01-14' })],
      ['arret-de-reexamen-rendu', '2037-02-02', dire({ issue: 'reexamen-annulation', nombreMagistrats: 13 })], ['arret-notifie', '2037-02-09', de('f1')],
    ]);
    await aller('2037-04-09T22:01:00.000Z');
    expect(await genres(numero)).toContain('constater-absence-saisine');
    await vivre(numero, 'reexamen-civil', [['renvoi-non-saisi', '2037-04-10']]);
    expect(await clore(numero, 'reexamen-civil', '2037-04-13')).toMatchObject({ issue: { code: 'reexamen-annulation' } });
  });

  it('dont le renvoi est saisi est fixé devant lui', async () => {
    await vivre('37-10.009', 'reexamen-civil', [
      ['reexamen-civil-demande', '2037-04-14', dire({ dateCedh: '2036-07-23', ...AFFAIRE })], ['audience-de-reexamen-fixee', '2037-04-15', dire({ dateAudience: '2037-04-16' })], ['arret-de-reexamen-rendu', '2037-04-16', dire({ issue: 'reexamen-annulation' })],
      ['arret-notifie', '2037-04-17', de('f1')], ['renvoi-saisi', '2037-04-20', de('d1')], ['renvoi-fixe', '2037-04-21'],
    ]);
    expect(await statut('37-10.009', 'cpc-1037-1-signification')).toBe('courante');
  });
});

describe('Une demande de révision pénale', () => {
  const numero = '37-80.001';

  it('passe par la commission, qui répond à une demande d’acte dans les trois mois, puis par la formation de jugement', async () => {
    await vivre(numero, 'revision-penale', [
      ['revision-penale-demandee', '2037-04-27', dire({ demande: 'reexamen', dateCedh: '2036-07-23', ...AFFAIRE })], ['acte-demande-a-la-commission', '2037-05-04', de('d1', { acte: 'Expertise' })],
    ]);
    await aller('2037-08-04T22:01:00.000Z');
    expect(await statut(numero, 'cpp-624-5')).toBe('echue');
    await vivre(numero, 'revision-penale', [
      ['demande-d-acte-decidee', '2037-08-05', dire({ decision: 'refuse' })], ['commission-de-revision-decidee', '2037-10-05', dire({ decision: 'saisine', nombreMagistrats: 5 })],
      ['arret-de-revision-rendu', '2038-01-11', dire({ issue: 'revision-annulation-sans-renvoi', nombreMagistrats: 13 })],
    ]);
    expect(await clore(numero, 'revision-penale', '2038-01-12')).toMatchObject({ issue: { code: 'revision-annulation-sans-renvoi' } });
  });
});

describe('Un pourvoi du procureur général dans l’intérêt de la loi', () => {
  const numero = '38-10.001';

  it('attend les observations des parties pendant deux mois, puis est jugé et clos', async () => {
    await vivre(numero, 'interet-loi', [
      ['pourvoi-du-procureur-general', '2038-01-18', dire({ fondement: 'interet-loi', ...AFFAIRE })], ['parties-avisees-du-pourvoi', '2038-01-19'], ['audience-du-pourvoi-du-parquet-fixee', '2038-01-20', dire({ dateAudience: '2038-04-14' })],
      ['observations-sur-le-pourvoi', '2038-03-01', de('d1')],
    ]);
    expect(await refus(numero, 'arret-sur-le-pourvoi-du-parquet', '2038-03-19', dire({ issue: 'interet-loi-annulation' }))).toBe('observations-attendues');
    await aller('2038-03-19T23:01:00.000Z');
    await vivre(numero, 'interet-loi', [['arret-sur-le-pourvoi-du-parquet', '2038-05-05', dire({ issue: 'interet-loi-annulation' })]]);
    expect(await clore(numero, 'interet-loi', '2038-05-06')).toMatchObject({ issue: { code: 'interet-loi-annulation' } });
  });
});

describe('Une requête en récusation ou en renvoi', () => {
  const numero = '38-10.002';

  it('reçoit le mémoire de l’autre partie dans les dix jours, est jugée et se clôt', async () => {
    await vivre(numero, 'recusation', [['recusation-ou-renvoi-demande', '2038-05-10', dire({ fondement: 'suspicion-legitime-penale', ...AFFAIRE })]]);
    expect(await refus(numero, 'recusation-ou-renvoi-decide', '2038-05-20', dire({ issue: 'recusation-rejetee' }))).toBe('memoires-attendus');
    await vivre(numero, 'recusation', [['observations-sur-la-recusation', '2038-05-20', de('f1')], ['recusation-ou-renvoi-decide', '2038-05-24', dire({ issue: 'recusation-rejetee' })]]);
    expect(await clore(numero, 'recusation', '2038-05-25')).toMatchObject({ issue: { code: 'recusation-rejetee' } });
  });
});

describe('Une demande d’aide juridictionnelle', () => {
  const AIDE = 'aide-juridictionnelle';
  const REQUERANT = { ...AFFAIRE, parties: PARTIES.slice(0, 1) };

  it('est rejetée, contestée dans les quinze jours, renvoyée au bureau qui l’admet, puis close une fois l’avocat désigné', async () => {
    const numero = '38-50.001';
    await vivre(numero, AIDE, [
      ['demande-d-aide-deposee', '2038-06-01', dire({ ...REQUERANT })], ['pieces-demandees-par-le-bureau', '2038-06-07', dire({ pieces: 'Avis d’imposition', dateLimite: '2038-06-30' })],
      ['pieces-produites-au-bureau', '2038-06-21', de('d1')], ['decision-du-bureau-rendue', '2038-07-05', dire({ decision: 'rejet' })], ['decision-du-bureau-notifiee', '2038-07-12'],
    ]);
    expect(await refus(numero, 'demande-d-aide-terminee', '2038-07-27')).toBe('delai-non-expire');
    await vivre(numero, AIDE, [
      ['recours-contre-le-bureau-forme', '2038-07-27', de('d1')], ['recours-contre-le-bureau-decide', '2038-08-16', dire({ decision: 'renvoi-au-bureau', qualite: 'premier président' })],
      ['decision-du-bureau-rendue', '2038-08-23', dire({ decision: 'admission-totale' })], ['decision-du-bureau-notifiee', '2038-08-30'],
    ]);
    await aller('2038-09-14T21:59:00.000Z');
    expect(await genres(numero)).not.toContain('constater-definitive');
    await aller('2038-09-14T22:01:00.000Z');
    expect(await genres(numero)).toEqual(expect.arrayContaining(['constater-definitive', 'designer-avocat', 'relier-au-pourvoi']));
    await vivre(numero, AIDE, [['demande-d-aide-terminee', '2038-09-15']]);
    expect(await refus(numero, 'clore-dossier', '2038-09-15')).toBe('cloture-prematuree');
    const { taches } = obligations(await banc.greffe.etat(numero));
    await vivre(numero, AIDE, [
      ['avocat-designe-au-titre-de-l-aide', '2038-09-20', dire({ avocat: 'SCP Fictive' })], ['accomplir-tache', '2038-09-20', dire({ tache: taches.find(({ genre }) => genre === 'relier-au-pourvoi')!.id })],
    ]);
    expect(await clore(numero, AIDE, '2038-09-21')).toMatchObject({ issue: { code: 'aide-totale' }, clos: { le: '2038-09-21' } });
  });

  it('reliée à un pourvoi ne se clôt pas tant qu’une étape reste à lui dire ; l’aide retirée n’appelle plus d’avocat', async () => {
    const numero = '38-50.002';
    await vivre(numero, AIDE, [
      ['demande-d-aide-deposee', '2038-09-27', dire({ ...REQUERANT })], ['decision-du-bureau-rendue', '2038-10-04', dire({ decision: 'admission-partielle' })], ['decision-du-bureau-notifiee', '2038-10-05'],
      ['aide-juridictionnelle-retiree', '2038-10-11', dire({ motif: 'Ressources nouvelles' })], ['demande-d-aide-reliee', '2038-10-12', dire({ pourvoi: '38-10.001' })],
    ]);
    await aller('2038-10-20T22:01:00.000Z');
    await vivre(numero, AIDE, [['demande-d-aide-terminee', '2038-10-21']]);
    expect(obligations(await banc.greffe.etat(numero)).cloture.filter(({ etat }) => etat !== 'fait').map(({ code }) => code)).toEqual(['envoi', 'transmission']);
    for (const { acteId, cause } of aTransmettre(await banc.greffe.etat(numero))) {
      await vivre(numero, AIDE, [['etape-transmise-au-pourvoi', '2038-10-22', dire({ transmission: acteId, etape: cause, pourvoi: '38-10.001', sort: 'faite' })]]);
    }
    expect(await clore(numero, AIDE, '2038-10-25')).toMatchObject({ issue: { code: 'aide-partielle' } });
  });
});

describe('Une affaire devant une commission juridictionnelle', () => {
  const numero = '38-90.001';

  it('est instruite, rapportée, jugée, notifiée et close par l’unité des commissions', async () => {
    await vivre(numero, 'commission', [
      ['commission-saisie', '2038-11-02', dire({ commission: 'Commission fictive', ...AFFAIRE })], ['observations-devant-la-commission', '2038-11-15', de('f1')], ['rapporteur-de-la-commission-designe', '2038-11-16', dire({ rapporteur: 'r1' })],
      ['rapport-a-la-commission-depose', '2038-12-06', dire({ signataire: 'r1' })], ['audience-de-la-commission-fixee', '2038-12-07', dire({ dateAudience: '2039-01-12' })],
      ['commission-decidee', '2039-01-26', dire({ issue: 'commission-rejetee' })],
    ]);
    expect(await refus(numero, 'clore-dossier', '2039-01-26')).toBe('cloture-prematuree');
    await vivre(numero, 'commission', [['decision-de-la-commission-notifiee', '2039-01-31']]);
    expect(await clore(numero, 'commission', '2039-02-01')).toMatchObject({ chambre: 'CJ', issue: { code: 'commission-rejetee' } });
  });
});

it('Le parcours est complet : chaque acte des procédures particulières a été accepté à sa place, par le message à son nom.', () => {
  const propres = ['qpc', 'avis', 'reexamen-civil', 'revision-penale', 'interet-loi', 'recusation', 'aide-juridictionnelle', 'commission'].flatMap((id) => CATALOGUE[id]!.actes);
  const regions = CATALOGUE['civil-ro']!.actes.filter(({ definition }) => /^(EQ|IN|JO)/.test(definition.id));
  const attendus = new Set([...propres, ...regions].map(({ definition }) => definition.id).filter((id) => !id.startsWith('GE')));
  expect([...attendus].filter((id) => !vecus.has(id))).toEqual([]);
});
