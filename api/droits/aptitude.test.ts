import { subject } from '@casl/ability';
import type { Role } from '@diligence/domain/personne';
import { ROLES } from '@diligence/domain/personne';
import { demandeurDemo } from '../essais';
import type { Demandeur } from '../identite/personne';
import { aptitudeDe, filtreLecture, peutSurDossier, type DossierVu } from './aptitude';
import { ACTIONS, SUJETS, type Action, type ActionDossier, type Sujet } from './habilitations';

const JOUR = '2026-11-22';
const TOUS = ['regler:Vue', 'mesurer:Usage', 'lire:Legislation'];
const PARQUET = [...TOUS, 'exporter:Dossier', 'declarer:Absence', 'lister:Dossier', 'lire:Dossier', 'lireCour:Dossier', 'agir:Dossier', 'lire:Historique', 'lister:Tache', 'lister:Alerte', 'suivre:Evenement', 'calculer:Delai', 'lire:Referentiel', 'lire:Session', 'lire:Groupe', 'lire:Justiciable'];
const COUR = [...PARQUET, 'lireDelibere:Dossier'];
const DEPOT = ['deposer:Depot', 'lire:Depot'];
const GREFFE = [...COUR, ...DEPOT, 'corriger:Justiciable', 'regler:Groupe'];
const SUPERVISION = ['lire:Supervision', 'debloquer:Supervision', 'regler:Supervision'];

/** Written apart from the table of rights, on purpose: each must be changed knowingly. */
const ATTENDU: Record<Role, string[]> = {
  greffier: GREFFE, 'directeur-greffe': [...GREFFE, ...SUPERVISION], conseiller: COUR, president: [...COUR, ...SUPERVISION, 'regler:Groupe'], 'avocat-general': [...PARQUET, ...DEPOT], 'premier-president': [...COUR, ...SUPERVISION, 'approuver:Legislation', 'regler:Groupe'],
  superviseur: [...PARQUET, ...SUPERVISION, 'lire:Trace', 'decoder:ChargeUtile'],
  administrateur: [...TOUS, 'administrer:Incident', 'administrer:Usage', 'administrer:Annuaire', 'administrer:Referentiel', 'administrer:Legislation', 'approuver:Legislation', 'declarer:Absence', 'calculer:Delai', 'lire:Referentiel', 'lire:Session', 'lister:Consultation'],
  'avocat-aux-conseils': [...TOUS, 'lister:Dossier', 'lire:Dossier', 'agir:Dossier', 'suivre:Evenement', 'deposer:Depot', 'lire:Depot', 'calculer:Delai', 'lire:Referentiel', 'lire:Session'],
  partenaire: ['lire:Dossier', 'agir:Dossier', 'deposer:Depot', 'lire:Depot', 'calculer:Delai', 'lire:Referentiel'],
};
const QUI: Record<Role, Demandeur> = {
  greffier: demandeurDemo('claire.vasseur'), 'directeur-greffe': demandeurDemo('yves.cordier'), conseiller: demandeurDemo('helene.maurin'), president: demandeurDemo('bernard.lacaze'),
  'avocat-general': demandeurDemo('irene.fabiani'), 'premier-president': demandeurDemo('odile.renaudin'), superviseur: demandeurDemo('marc.tellier'), administrateur: demandeurDemo('sonia.prigent'),
  'avocat-aux-conseils': demandeurDemo('louis.delattre'), partenaire: { id: 'ordre-demo', nom: 'ordre-demo', roles: ['partenaire'] },
};
const roles = Object.keys(ROLES) as Role[];
const tout = (Object.keys(ACTIONS) as Action[]).flatMap((action) => (Object.keys(SUJETS) as Sujet[]).map((sujet) => ({ action, sujet })));

const dossier = (plus: Partial<DossierVu> = {}): DossierVu => ({ chambre: 'C1', designations: [], parties: [], restreintA: [], ...plus });
const designe = (personne: string, au?: string): DossierVu => dossier({ chambre: 'SO', designations: [{ id: 'x', fonction: 'rapporteur', personne, nom: '', du: '2026-01-01', ...(au ? { au } : {}) }] });
const AVEC_CONSEIL = dossier({ chambre: 'SO', parties: [{ id: 'p', role: 'demandeur', nom: 'A', demeure: 'metropole', conseil: { nom: 'SCP Delattre et Morin', depuis: '2026-01-01' } }] });

describe('Les droits généraux', () => {
  it.each(roles)('un %s peut ce que sa fonction permet, et rien d’autre', (role) => {
    const aptitude = aptitudeDe(QUI[role], JOUR);
    const permis = tout.filter(({ action, sujet }) => aptitude.can(action, sujet)).map(({ action, sujet }) => `${action}:${sujet}`);
    expect(permis.sort()).toEqual([...ATTENDU[role]].sort());
  });

  it('une personne sans fonction ne peut rien', () => {
    const aptitude = aptitudeDe({ id: 'x', nom: '', roles: [] }, JOUR);
    expect(tout.filter(({ action, sujet }) => aptitude.can(action, sujet))).toEqual([]);
    expect(filtreLecture(aptitude)).toBeNull();
  });
});

describe('Qui exerce dans deux chambres', () => {
  const partagee: Demandeur = { id: 'p', nom: '', roles: ['greffier', 'president'], chambre: 'C1', affectations: [{ role: 'greffier', chambre: 'C1' }, { role: 'greffier', chambre: 'SO' }, { role: 'president', chambre: 'CR' }] };
  const aptitude = aptitudeDe(partagee, JOUR);
  it.each<[ActionDossier | 'debloquer', DossierVu['chambre'], boolean]>([
    ['agir', 'C1', true], ['agir', 'SO', true], ['agir', 'CR', true], ['agir', 'C2', false], ['lireDelibere', 'SO', true], ['lireDelibere', 'C2', false],
    ['debloquer', 'CR', true], ['debloquer', 'C1', false], ['debloquer', 'SO', false],
  ])('« %s » en chambre %s : %s', (action, chambre, attendu) => {
    const sujet = action === 'debloquer' ? subject('Supervision', dossier({ chambre })) : subject('Dossier', dossier({ chambre }));
    expect(aptitude.can(action, sujet)).toBe(attendu);
  });
});

describe('Les droits sur un dossier', () => {
  const ailleurs = dossier({ chambre: 'SO' });
  const sansChambre = dossier({ chambre: null });
  const cas: [Role, ActionDossier, string, DossierVu, boolean][] = [
    ['greffier', 'lire', 'd’une autre chambre', ailleurs, true], ['greffier', 'agir', 'd’une autre chambre', ailleurs, false], ['greffier', 'agir', 'de sa chambre', dossier(), true],
    ['greffier', 'agir', 'sans chambre encore', sansChambre, true],
    ['directeur-greffe', 'agir', 'd’une autre chambre', ailleurs, true],
    ['conseiller', 'lire', 'de sa chambre', dossier(), true], ['conseiller', 'agir', 'de sa chambre sans y être désigné', dossier(), false], ['conseiller', 'lire', 'd’une autre chambre', ailleurs, false],
    ['conseiller', 'lire', 'où il est désigné', designe('helene.maurin'), true], ['conseiller', 'agir', 'où il est désigné', designe('helene.maurin'), true],
    ['conseiller', 'agir', 'où sa désignation finit ce jour', designe('helene.maurin', JOUR), true], ['conseiller', 'lire', 'où sa désignation a pris fin', designe('helene.maurin', '2026-11-21'), false],
    ['president', 'agir', 'de sa chambre', dossier(), true], ['president', 'agir', 'd’une autre chambre', ailleurs, false],
    ['avocat-general', 'agir', 'où il est désigné', designe('irene.fabiani'), true], ['avocat-general', 'lire', 'd’une autre chambre', ailleurs, false],
    ['avocat-general', 'lire', 'd’une autre chambre, qu’il a déposé', { ...ailleurs, deposePar: 'irene.fabiani' }, true], ['avocat-general', 'agir', 'd’une autre chambre, qu’il a déposé', { ...ailleurs, deposePar: 'irene.fabiani' }, false],
    ['premier-president', 'agir', 'd’une autre chambre', ailleurs, true], ['superviseur', 'lire', 'd’une autre chambre', ailleurs, true],
    ['administrateur', 'lire', 'de toute chambre', dossier(), false], ['administrateur', 'lireCour', 'de toute chambre', dossier(), false],
    ['greffier', 'lireDelibere', 'de sa chambre', dossier(), true], ['greffier', 'lireDelibere', 'd’une autre chambre', ailleurs, false], ['conseiller', 'lireDelibere', 'de sa chambre sans y être désigné', dossier(), false],
    ['conseiller', 'lireDelibere', 'où il est désigné', designe('helene.maurin'), true], ['avocat-general', 'lireDelibere', 'où il est désigné', designe('irene.fabiani'), false], ['superviseur', 'lireDelibere', 'de toute chambre', dossier(), false],
    ['avocat-aux-conseils', 'lireCour', 'où son cabinet est constitué', AVEC_CONSEIL, false], ['president', 'lireDelibere', 'de sa chambre, restreint à d’autres', dossier({ restreintA: ['claire.vasseur'] }), false],
    ['avocat-aux-conseils', 'lire', 'où son cabinet est constitué', AVEC_CONSEIL, true], ['avocat-aux-conseils', 'lire', 'd’une autre partie', dossier(), false],
    ['partenaire', 'lire', 'qu’il a déposé', dossier({ deposePar: 'ordre-demo' }), true], ['partenaire', 'lire', 'déposé par un autre', dossier({ deposePar: 'autre' }), false],
    ['directeur-greffe', 'lire', 'restreint à d’autres', dossier({ restreintA: ['claire.vasseur'] }), false], ['superviseur', 'lire', 'restreint à d’autres', dossier({ restreintA: ['claire.vasseur'] }), false],
    ['greffier', 'agir', 'restreint dont il est', dossier({ restreintA: ['claire.vasseur'] }), true],
    ['conseiller', 'lire', 'restreint à d’autres, même désigné', { ...designe('helene.maurin'), restreintA: ['claire.vasseur'] }, false],
  ];
  it.each(cas)('un %s qui veut %s un dossier %s', (role, action, _quoi, vu, attendu) => {
    expect(peutSurDossier(aptitudeDe(QUI[role], JOUR), action, vu)).toBe(attendu);
  });
});
