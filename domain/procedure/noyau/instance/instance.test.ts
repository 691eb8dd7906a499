import { ajouterJours, expireA } from '../../../commun';
import { CATALOGUE, echeancesDe, obligations, type EtatPourvoi } from '../..';
import { accepte, marque, refuse, type Cas } from '../../epreuves';
import type { DossierEssai } from '../../essais';
import { recits as recitsPenaux } from '../../penal/recits';
import { recits as recitsCivils } from '../../recits';

/** A civil pourvoi whose instance is interrupted, stayed or joined at some point: C24 runs until 2026-05-04. */
const recits = {
  notifie: () => recitsCivils.notifie(),
  audience: () => recitsCivils.audience(),
  delibere: () => recitsCivils.delibere(),
  interrompue: () => recits.notifie().jouer('IN01', '2026-03-10', { motif: 'deces' }, { partie: 'f1' }),
  sansAvocat: () => recits.notifie().jouer('IN01', '2026-03-10', { motif: 'cessation-avocat' }, { partie: 'f1' }),
  invitees: () => recits.interrompue().jouer('IN02', '2026-03-20', { dateLimite: '2026-05-29' }),
  delibereInterrompu: () => recitsCivils.avis().jouer('IN01', '2026-05-25', { motif: 'deces' }, { partie: 'f1' }).jouer('EC39b', '2026-05-26', { dateAudience: '2026-06-10' }).jouer('EC40', '2026-06-10').jouer('EC41', '2026-06-10'),
  sursis: () => recits.delibere().jouer('IN04', '2026-06-15', { evenement: 'cjue', reference: 'C-100/26', jusquau: '2026-12-31' }),
  sursisPenal: () => recitsPenaux.delibere().jouer('IN04', '2026-06-15', { evenement: 'tribunal-conflits' }),
  joints: () => recits.notifie().jouer('JO01', '2026-04-01', { autre: '26-10.234', tete: 'autre' }),
};
type Recit = keyof typeof recits;
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const alerte = (etat: EtatPourvoi, nom: string) => obligations(etat).alertes.find(({ id }) => id.startsWith(`${nom}:`));
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });
const ACTES = CATALOGUE['civil-ro']!.actes.filter(({ definition }) => /^(IN|JO)/.test(definition.id));

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'IN01', depuis: 'notifie', le: '2026-03-10', partie: 'f1', donnees: { motif: 'deces' }, regions: { INSTANCE: 'interrompue' }, echeances: [['cpc-982', 'courante', '2026-05-04']] },
  { acte: 'IN02', depuis: 'interrompue', le: '2026-03-20', donnees: { dateLimite: '2026-05-29' }, echeances: [['cpc-376', 'courante', '2026-05-29']] },
  { acte: 'IN03', depuis: 'invitees', le: '2026-05-29', partie: 'f1', donnees: { forme: 'volontaire' }, regions: { INSTANCE: 'reprise' }, echeances: [['cpc-376', 'satisfaite']] },
  { acte: 'IN04', depuis: 'delibere', le: '2026-06-15', donnees: { evenement: 'cjue', jusquau: '2026-12-31' }, regions: { EVENEMENT: 'attendu', JUG: 'delibere' }, echeances: [['cpc-378', 'courante', '2026-12-31']] },
  { acte: 'IN05', depuis: 'sursis', le: '2026-11-20', regions: { EVENEMENT: 'survenu' }, echeances: [['cpc-378', 'eteinte']] },
  { acte: 'IN05b', depuis: 'sursis', le: '2026-11-20', regions: { EVENEMENT: 'revoque' }, echeances: [['cpc-378', 'eteinte']] },
  { acte: 'IN06', depuis: 'sansAvocat', le: '2026-03-30', partie: 'f1', donnees: { avocat: 'SCP Autre' }, regions: { INSTANCE: 'reprise' } },
  { acte: 'JO01', depuis: 'notifie', le: '2026-04-01', donnees: { autre: 'n° 26-10.234', tete: 'celui-ci' }, regions: { JONCTION: 'jointe' } },
  { acte: 'JO02', depuis: 'joints', le: '2026-05-04', donnees: { autre: '26-10.234' }, regions: { JONCTION: 'disjointe' } },
];

describe('Chaque acte de l’instance, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['IN02', 'notifie', '2026-03-20', 'prealable-manquant', { dateLimite: '2026-05-29' }], ['IN02', 'interrompue', '2026-03-20', 'date-anterieure', { dateLimite: '2026-03-20' }], ['IN04', 'delibere', '2026-06-15', 'date-anterieure', { evenement: 'cjue', jusquau: '2026-06-14' }],
    ['IN05b', 'delibere', '2026-11-20', 'prealable-manquant'], ['EC42', 'delibereInterrompu', '2026-07-01', 'instance-interrompue', { issue: 'rejet' }], ['EC42', 'sursis', '2026-07-01', 'sursis-a-statuer', { issue: 'rejet' }], ['EP24', 'sursisPenal', '2026-07-01', 'sursis-a-statuer', { issue: 'rejet' }],
    ['JO01', 'notifie', '2026-04-01', 'champ-invalide', { autre: '26-99.001', tete: 'autre' }], ['JO01', 'notifie', '2026-04-01', 'champ-invalide', { autre: 'le voisin', tete: 'autre' }], ['JO01', 'joints', '2026-04-02', 'affaires-deja-jointes', { autre: '26-10.234', tete: 'autre' }],
    ['JO02', 'notifie', '2026-04-02', 'prealable-manquant', { autre: '26-10.234' }], ['JO02', 'joints', '2026-04-02', 'affaires-non-jointes', { autre: '26-10.235' }],
  ], () => undefined);
});

describe('Un acte reçu hors de sa place est enregistré et marqué', () => {
  marque(recits, [
    ['IN01', 'audience', '2026-06-11', 'sans-effet', 'f1', { motif: 'deces' }], ['IN03', 'notifie', '2026-03-20', 'prealable-manquant', undefined, { forme: 'volontaire' }], ['IN03', 'invitees', '2026-05-30', 'tardif', 'f1', { forme: 'citation' }], ['IN05', 'delibere', '2026-11-20', 'prealable-manquant'],
  ]);
});

describe('L’interruption de l’instance', () => {
  it('ne déplace aucun délai : elle dit ce qui est attendu, et que son effet n’est pas vérifié', () => {
    const { etat } = recits.interrompue();
    expect(echeancesDe(etat).find(({ regle }) => regle === 'cpc-982')).toMatchObject({ statut: 'courante', delai: { dernierJour: '2026-05-04' } });
    expect(genres(etat)).toEqual(expect.arrayContaining(['inviter-a-reprendre', 'attendre-reprise']));
    expect(alerte(etat, 'instance-interrompue')?.texte).toContain('n’est pas vérifié');
  });

  it('invite de nouveau les parties quand le délai imparti a passé sans reprise', () => {
    const dossier = recits.invitees();
    expect(genres(dossier.etat)).not.toContain('inviter-a-reprendre');
    expect(genres(constater(dossier, '2026-05-29').etat)).toContain('inviter-a-reprendre');
  });

  it('reprise, rend la main à la formation', () => {
    const dossier = recits.delibereInterrompu().jouer('IN03', '2026-06-20', { forme: 'volontaire' }).jouer('EC42', '2026-07-01', { issue: 'rejet' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'rejet']);
  });

  it('par la cessation de fonctions de l’avocat finit quand un autre se constitue pour cette partie, et pour elle seule', () => {
    expect(recits.sansAvocat().jouer('IN06', '2026-03-30', { avocat: 'SCP Autre' }, { partie: 'd1' }).etat.regions['INSTANCE']?.etat).toBe('interrompue');
  });
});

describe('Le sursis à statuer', () => {
  it('dit l’événement attendu et jusqu’à quand, puis appelle une décision quand son terme est passé', () => {
    const dossier = recits.sursis();
    expect(alerte(dossier.etat, 'sursis-a-statuer')?.texte).toContain('jusqu’au 31 décembre 2026');
    expect(genres(dossier.etat)).not.toContain('mettre-fin-au-sursis');
    expect(genres(constater(dossier, '2026-12-31').etat)).toContain('mettre-fin-au-sursis');
    dossier.jouer('IN05b', '2027-01-04').jouer('EC42', '2027-01-11', { issue: 'rejet' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'rejet']);
  });

  it('sans terme, dure jusqu’à l’événement', () => {
    expect(alerte(recits.sursisPenal().etat, 'sursis-a-statuer')?.texte).toContain('sans terme fixé');
  });
});

describe('La jonction', () => {
  it('se lit sur chaque dossier, qui garde ses délais, et se défait dossier par dossier', () => {
    const dossier = recits.joints().jouer('JO01', '2026-04-02', { autre: '26-10.235', tete: 'autre' });
    expect(alerte(dossier.etat, 'affaires-jointes')?.texte).toBe('Joint à : 26-10.234, 26-10.235. Dossier de tête : 26-10.235.');
    dossier.jouer('JO02', '2026-04-03', { autre: '26-10.235' });
    expect([dossier.etat.regions['JONCTION']?.etat, alerte(dossier.etat, 'affaires-jointes')?.texte]).toEqual(['jointe', 'Joint à : 26-10.234. Dossier de tête : 26-99.001.']);
    expect(echeancesDe(dossier.etat).find(({ regle }) => regle === 'cpc-982')?.statut).toBe('courante');
  });
});
