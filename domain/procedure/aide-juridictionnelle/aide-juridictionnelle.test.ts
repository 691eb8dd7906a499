import { ajouterJours, expireA } from '../../commun';
import { echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { rapprocher } from './rapprocher';
import { acteEntendu, aTransmettre } from './transmissions';
import { aideJuridictionnelle } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Zénobie Fictive', demeure: 'metropole' }];
const DEMANDE = { parties: PARTIES, juridiction: 'Cour d’appel de Lyon', dateDecision: '2026-01-12' };
const PP = { qualite: 'premier président' };

/** A request stopped at each of its stages: the fifteen days of the appeal end on 2026-05-19. */
const recits = {
  vide: () => new DossierEssai('26-50.001', 'aide-juridictionnelle'),
  deposee: () => recits.vide().jouer('AJ01', '2026-03-03', DEMANDE),
  pieces: () => recits.deposee().jouer('AJ02', '2026-03-10', { pieces: 'Avis d’imposition', dateLimite: '2026-04-10' }),
  rejetee: () => recits.deposee().jouer('AJ04', '2026-04-27', { decision: 'rejet' }),
  notifiee: () => recits.rejetee().jouer('AJ05', '2026-05-04'),
  contestee: () => recits.notifiee().jouer('AJ06', '2026-05-19'),
  renvoyee: () => recits.contestee().jouer('AJ07', '2026-06-22', { decision: 'renvoi-au-bureau', ...PP }),
  admise: () => recits.deposee().jouer('AJ04', '2026-04-27', { decision: 'admission-totale' }),
  terminee: () => recits.contestee().jouer('AJ07', '2026-06-22', { decision: 'confirmation', ...PP }),
};
type Recit = keyof typeof recits;
const ACTES = aideJuridictionnelle.actes.filter(({ definition }) => definition.id.startsWith('AJ'));
const genres = (etat: EtatPourvoi): string[] => obligations(etat).taches.map(({ genre }) => genre);
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });
const relier = (dossier: DossierEssai, jour: string) => dossier.jouer('AJ11', jour, { pourvoi: '26-10.001', partiePourvoi: 'd1' });
const dites = (etat: EtatPourvoi) => aTransmettre(etat).map(({ etape, dateActe, donnees }) => [etape, dateActe, donnees]);

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'AJ01', depuis: 'vide', le: '2026-03-03', donnees: { ...DEMANDE, pourvoi: 'F 26-10.001' }, regions: { AIDE: 'demandee', LIEN: 'relie' } },
  { acte: 'AJ02', depuis: 'deposee', le: '2026-03-10', donnees: { pieces: 'Avis d’imposition', dateLimite: '2026-04-10' }, regions: { PIECES: 'attendues' }, echeances: [['AJ02', 'courante', '2026-04-10']] },
  { acte: 'AJ03', depuis: 'pieces', le: '2026-04-09', partie: 'd1', regions: { PIECES: 'produites' }, echeances: [['AJ02', 'satisfaite']] },
  { acte: 'AJ04', depuis: 'pieces', le: '2026-04-27', donnees: { decision: 'caducite' }, regions: { AIDE: 'decidee' }, echeances: [['AJ02', 'eteinte']] },
  { acte: 'AJ04', depuis: 'renvoyee', le: '2026-07-06', donnees: { decision: 'admission-partielle' }, regions: { AIDE: 'decidee' } },
  { acte: 'AJ05', depuis: 'rejetee', le: '2026-05-04', regions: { AIDE: 'notifiee' }, echeances: [['l91-647-23', 'courante', '2026-05-19']] },
  { acte: 'AJ06', depuis: 'notifiee', le: '2026-05-19', partie: 'd1', regions: { AIDE: 'recours' }, echeances: [['A2', 'satisfaite']] },
  { acte: 'AJ07', depuis: 'contestee', le: '2026-06-22', donnees: { decision: 'confirmation', ...PP }, regions: { AIDE: 'terminee' }, issue: 'aide-rejetee' },
  { acte: 'AJ07', depuis: 'contestee', le: '2026-06-22', donnees: { decision: 'admission-totale', ...PP }, regions: { AIDE: 'terminee' }, issue: 'aide-totale' },
  { acte: 'AJ07', depuis: 'contestee', le: '2026-06-22', donnees: { decision: 'renvoi-au-bureau', ...PP }, regions: { AIDE: 'renvoyee' } },
  { acte: 'AJ08', depuis: 'admise', le: '2026-05-11', donnees: { avocat: 'SCP Fictive' }, regions: { DESIGNATION: 'faite' } },
  { acte: 'AJ09', depuis: 'admise', le: '2026-09-07', donnees: { motif: 'Ressources nouvelles' }, regions: { RETRAIT: 'retiree' } },
  { acte: 'AJ10', depuis: 'notifiee', le: '2026-05-20', regions: { AIDE: 'terminee' }, issue: 'aide-rejetee' },
  { acte: 'AJ11', depuis: 'notifiee', le: '2026-05-20', donnees: { pourvoi: '26-10.001' }, regions: { LIEN: 'relie' } },
  { acte: 'AJ12', depuis: 'notifiee', le: '2026-05-20', donnees: { transmission: 't', etape: 'a1', pourvoi: '26-10.001', sort: 'faite' } },
];

describe('Chaque acte d’une demande d’aide juridictionnelle, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte hors de son préalable est refusé', () => {
  refuse(recits, [
    ['AJ01', 'deposee', '2026-03-04', 'demande-deja-deposee', DEMANDE], ['AJ01', 'vide', '2026-03-03', 'numero-invalide', { ...DEMANDE, pourvoi: 'lunaire' }],
    ['AJ02', 'vide', '2026-03-10', 'prealable-manquant', { pieces: 'x', dateLimite: '2026-04-10' }], ['AJ02', 'deposee', '2026-03-10', 'date-anterieure', { pieces: 'x', dateLimite: '2026-03-09' }],
    ['AJ04', 'notifiee', '2026-05-05', 'stade-impropre', { decision: 'rejet' }], ['AJ05', 'deposee', '2026-05-04', 'prealable-manquant'], ['AJ05', 'notifiee', '2026-05-05', 'stade-impropre'],
    ['AJ07', 'notifiee', '2026-06-22', 'prealable-manquant', { decision: 'confirmation', ...PP }], ['AJ07', 'contestee', '2026-06-22', 'designation-absente', { decision: 'confirmation', qualite: 'délégué' }], ['AJ07', 'terminee', '2026-06-23', 'stade-impropre', { decision: 'confirmation', ...PP }],
    ['AJ09', 'rejetee', '2026-05-11', 'aide-non-admise', { motif: 'x' }], ['AJ10', 'notifiee', '2026-05-19', 'delai-non-expire'], ['AJ10', 'contestee', '2026-05-20', 'stade-impropre'], ['AJ11', 'deposee', '2026-05-20', 'numero-invalide', { pourvoi: 'lunaire' }],
  ], () => undefined);
});

describe('Un acte reçu hors délai ou hors de sa place est enregistré et marqué', () => {
  marque(recits, [
    ['AJ01', 'vide', '2026-03-03', 'mentions-incompletes', undefined, {}], ['AJ06', 'notifiee', '2026-05-20', 'tardif', 'd1'], ['AJ06', 'deposee', '2026-05-20', 'prealable-manquant', 'd1'],
    ['AJ08', 'rejetee', '2026-05-11', 'aide-non-admise', undefined, { avocat: 'SCP Fictive' }], ['AJ12', 'deposee', '2026-05-20', 'transmission-refusee', undefined, { transmission: 't', etape: 'a1', pourvoi: '26-10.001', sort: 'refusee', raison: 'le dossier est clos' }],
  ]);
});

describe('La décision du bureau', () => {
  it('n’est définitive qu’après les quinze jours du recours : une tâche le dit, une personne le constate', () => {
    expect(genres(recits.notifiee().etat)).not.toContain('constater-definitive');
    expect(genres(constater(recits.notifiee(), '2026-05-19').etat)).toContain('constater-definitive');
  });

  it('qui admet à l’aide appelle la désignation d’un avocat, que la clôture exige', () => {
    const dossier = recits.admise().jouer('AJ05', '2026-05-04').jouer('AJ10', '2026-05-20');
    expect(genres(dossier.etat)).toEqual(expect.arrayContaining(['designer-avocat', 'relier-au-pourvoi']));
    expect(obligations(dossier.etat).cloture.filter(({ etat }) => etat !== 'fait').map(({ code }) => code)).toEqual(['envoi', 'lien', 'designation']);
  });
});

describe('Ce que le pourvoi doit apprendre de la demande', () => {
  it('attend le lien : une demande peut précéder son pourvoi, et ses étapes passées lui parviennent alors toutes', () => {
    const dossier = recits.contestee();
    expect(aTransmettre(dossier.etat)).toEqual([]);
    expect(dites(relier(dossier, '2026-05-26').etat)).toEqual([['demande', '2026-03-03', {}], ['decision', '2026-05-04', { decision: 'rejet' }], ['recours', '2026-05-19', {}]]);
  });

  it('porte la désignation, connue avant la notification ou venue après elle', () => {
    const avant = recits.admise().jouer('AJ08', '2026-04-30', { avocat: 'SCP Fictive' }).jouer('AJ05', '2026-05-04');
    expect(dites(relier(avant, '2026-05-05').etat).slice(1)).toEqual([['decision', '2026-05-04', { decision: 'admission', designation: '2026-04-30' }]]);
    const apres = recits.admise().jouer('AJ05', '2026-05-04').jouer('AJ08', '2026-05-18', { avocat: 'SCP Fictive' });
    expect(dites(relier(apres, '2026-05-19').etat).slice(1)).toEqual([['decision', '2026-05-04', { decision: 'admission' }], ['decision', '2026-05-04', { decision: 'admission', designation: '2026-05-18' }]]);
  });

  it('après un renvoi au bureau, ne finit qu’avec la décision du bureau', () => {
    const renvoyee = relier(recits.renvoyee(), '2026-06-23');
    expect(dites(renvoyee.etat).map(([etape]) => etape)).toEqual(['demande', 'decision', 'recours']);
    renvoyee.jouer('AJ04', '2026-07-06', { decision: 'admission-totale' }).jouer('AJ05', '2026-07-13');
    expect(dites(renvoyee.etat).at(-1)).toEqual(['decision-sur-recours', '2026-07-13', PP]);
  });

  it('n’est plus à dire une fois le pourvoi informé, et se redit tout entier sous un autre lien', () => {
    const dossier = relier(recits.deposee(), '2026-03-04');
    const [dite] = aTransmettre(dossier.etat);
    dossier.jouer('AJ12', '2026-03-04', { transmission: dite!.acteId, etape: dite!.cause, pourvoi: '26-10.001', sort: 'faite' });
    expect([dossier.refus, aTransmettre(dossier.etat)]).toEqual([[], []]);
    expect(aTransmettre(dossier.jouer('AJ11', '2026-03-05', { pourvoi: '26-10.002' }).etat).map(({ acteId }) => acteId)).toEqual([expect.not.stringContaining(dite!.acteId)]);
  });

  it('se dit par l’acte de chaque matière, et par aucun là où l’aide ne déplace rien', () => {
    expect([acteEntendu('recours', ['EC03', 'EC05']), acteEntendu('recours', ['EP11c']), acteEntendu('recours', ['EQ01'])]).toEqual(['EC05', 'EP11c', undefined]);
  });
});

describe('Une demande et un pourvoi se rapprochent', () => {
  const pourvoi = (nom: string, plus: object = {}) => new DossierEssai('26-10.001').jouer('EC08', '2026-05-11', { ...DEMANDE, ...plus, parties: [{ ...PARTIES[0], id: 'p7', nom }, { id: 'f1', role: 'defendeur', nom: 'Autre', demeure: 'metropole' }] }).etat;

  it('quand la même personne attaque la même décision, à la casse et aux accents près', () => {
    expect(rapprocher(recits.deposee().etat, pourvoi('ZENOBIE FICTIVE', { juridiction: 'Cour d’Appel de LYON' }))).toBe('p7');
  });

  it.each([['une autre personne', pourvoi('Zoé Fictive')], ['une autre décision', pourvoi('Zénobie Fictive', { dateDecision: '2026-01-13' })], ['deux parties du même nom', pourvoi('Autre')]])('mais jamais pour %s', (_quoi, etat) => {
    expect(rapprocher(recits.deposee().etat, etat)).toBeUndefined();
  });
});

it('Le recours formé à temps solde sa seule échéance ; les quinze jours sont ceux de la loi.', () => {
  expect(echeancesDe(recits.contestee().etat).map(({ regle, statut }) => [regle, statut])).toEqual([['l91-647-23', 'satisfaite']]);
});
