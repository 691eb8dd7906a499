import type { Role } from '@diligence/domain/personne';

/** What can be done. `agir` is recording an act; which acts is the table of acts' business. */
export const ACTIONS = { lister: 'lister', lire: 'consulter', lireCour: 'obtenir les documents de la Cour sur', lireDelibere: 'obtenir les projets couverts par le délibéré sur', agir: 'enregistrer un acte sur', deposer: 'déposer', calculer: 'calculer', suivre: 'suivre en direct', debloquer: 'débloquer les dossiers par', decoder: 'déchiffrer', administrer: 'administrer', declarer: 'déclarer', exporter: 'exporter', regler: 'régler', mesurer: 'mesurer', approuver: 'approuver', corriger: 'corriger' } as const;
export const SUJETS = {
  Dossier: 'les dossiers', Historique: 'l’état et l’historique', Trace: 'la trace technique', Tache: 'les tâches', Alerte: 'les alertes', Depot: 'les déclarations', Delai: 'les délais',
  Evenement: 'les événements', ChargeUtile: 'les charges utiles du moteur', Referentiel: 'les référentiels', Consultation: 'le journal des consultations', Session: 'sa propre session', Supervision: 'la supervision',
  Annuaire: 'les personnes, leurs fonctions et leurs services', Absence: 'ses absences et qui le remplace', Vue: 'ses vues et ses préférences', Incident: 'les incidents annoncés', Usage: 'les clics et les temps d’affichage', Legislation: 'les modifications du droit',
  Justiciable: 'les personnes parties à plusieurs dossiers', Groupe: 'les séries et les affaires connexes',
} as const;
/** On which dossiers a right holds. */
export const PORTEES = {
  tous: 'tous', chambre: 'ceux de sa chambre', sansChambre: 'ceux sans chambre encore', designe: 'ceux où il est désigné', conseil: 'ceux où son cabinet est constitué', deposant: 'ceux qu’il a déposés',
} as const;

export type Action = keyof typeof ACTIONS;
/** What is granted or not on one very dossier. */
export const ACTIONS_DOSSIER = ['lire', 'lireCour', 'lireDelibere', 'agir'] as const satisfies Action[];
export type ActionDossier = (typeof ACTIONS_DOSSIER)[number];
export type Sujet = keyof typeof SUJETS;
export type Portee = keyof typeof PORTEES;

export interface Habilitation { action: Action; sujet: Sujet; roles: readonly Role[]; portees: readonly Portee[] }

const GREFFE = ['greffier', 'directeur-greffe'] as const;
const MAGISTRATS = ['conseiller', 'president', 'avocat-general', 'premier-president'] as const;
const COUR = [...GREFFE, ...MAGISTRATS, 'superviseur'] as const;
/** Those who may record an act that opens a procedure; which acts is then the definition's business. */
const DEPOSANTS = [...GREFFE, 'avocat-general', 'avocat-aux-conseils', 'partenaire'] as const;
const PERSONNES = [...COUR, 'administrateur', 'avocat-aux-conseils'] as const;

/**
 * The one table of rights: what is not written here is refused. A dossier *restreint* is closed to whoever is not
 * designated on it, whatever this table says. The parquet général and supervision are strangers to the délibéré. `POST …/actes` also requires a role of the act's own definition.
 */
export const HABILITATIONS: readonly Habilitation[] = [
  { action: 'lister', sujet: 'Dossier', roles: [...COUR, 'avocat-aux-conseils'], portees: ['tous'] },
  { action: 'lire', sujet: 'Dossier', roles: [...GREFFE, 'premier-president', 'superviseur'], portees: ['tous'] },
  { action: 'lire', sujet: 'Dossier', roles: ['conseiller', 'president', 'avocat-general'], portees: ['chambre', 'designe'] },
  { action: 'lire', sujet: 'Dossier', roles: ['avocat-aux-conseils'], portees: ['conseil'] },
  { action: 'lire', sujet: 'Dossier', roles: ['partenaire', 'avocat-general'], portees: ['deposant'] },
  { action: 'lireCour', sujet: 'Dossier', roles: [...GREFFE, 'premier-president', 'superviseur'], portees: ['tous'] },
  { action: 'lireCour', sujet: 'Dossier', roles: ['conseiller', 'president', 'avocat-general'], portees: ['chambre', 'designe'] },
  { action: 'lireDelibere', sujet: 'Dossier', roles: ['greffier', 'president'], portees: ['chambre', 'designe'] },
  { action: 'lireDelibere', sujet: 'Dossier', roles: ['conseiller'], portees: ['designe'] },
  { action: 'lireDelibere', sujet: 'Dossier', roles: ['directeur-greffe', 'premier-president'], portees: ['tous'] },
  { action: 'agir', sujet: 'Dossier', roles: ['greffier'], portees: ['chambre', 'sansChambre', 'designe'] },
  { action: 'agir', sujet: 'Dossier', roles: ['directeur-greffe', 'premier-president', 'superviseur'], portees: ['tous'] },
  { action: 'agir', sujet: 'Dossier', roles: ['president', 'avocat-general'], portees: ['chambre', 'designe'] },
  { action: 'agir', sujet: 'Dossier', roles: ['conseiller'], portees: ['designe'] },
  { action: 'agir', sujet: 'Dossier', roles: ['avocat-aux-conseils'], portees: ['conseil'] },
  { action: 'agir', sujet: 'Dossier', roles: ['partenaire'], portees: ['deposant'] },
  { action: 'lire', sujet: 'Historique', roles: COUR, portees: ['tous'] },
  { action: 'lire', sujet: 'Trace', roles: ['superviseur'], portees: ['tous'] },
  { action: 'lister', sujet: 'Tache', roles: COUR, portees: ['tous'] },
  { action: 'lister', sujet: 'Alerte', roles: COUR, portees: ['tous'] },
  { action: 'suivre', sujet: 'Evenement', roles: [...COUR, 'avocat-aux-conseils'], portees: ['tous'] },
  { action: 'deposer', sujet: 'Depot', roles: DEPOSANTS, portees: ['tous'] },
  { action: 'lire', sujet: 'Depot', roles: DEPOSANTS, portees: ['tous'] },
  { action: 'calculer', sujet: 'Delai', roles: [...PERSONNES, 'partenaire'], portees: ['tous'] },
  { action: 'lire', sujet: 'Referentiel', roles: [...PERSONNES, 'partenaire'], portees: ['tous'] },
  { action: 'lire', sujet: 'Session', roles: PERSONNES, portees: ['tous'] },
  { action: 'lire', sujet: 'Supervision', roles: ['superviseur', 'directeur-greffe', 'premier-president'], portees: ['tous'] },
  { action: 'lire', sujet: 'Supervision', roles: ['president'], portees: ['chambre'] },
  { action: 'debloquer', sujet: 'Supervision', roles: ['superviseur', 'directeur-greffe', 'premier-president'], portees: ['tous'] },
  { action: 'debloquer', sujet: 'Supervision', roles: ['president'], portees: ['chambre'] },
  { action: 'regler', sujet: 'Supervision', roles: ['superviseur', 'directeur-greffe', 'premier-president'], portees: ['tous'] },
  { action: 'regler', sujet: 'Supervision', roles: ['president'], portees: ['chambre'] },
  { action: 'decoder', sujet: 'ChargeUtile', roles: ['superviseur'], portees: ['tous'] },
  { action: 'lister', sujet: 'Consultation', roles: ['administrateur'], portees: ['tous'] },
  { action: 'administrer', sujet: 'Annuaire', roles: ['administrateur'], portees: ['tous'] },
  { action: 'administrer', sujet: 'Referentiel', roles: ['administrateur'], portees: ['tous'] },
  { action: 'administrer', sujet: 'Incident', roles: ['administrateur'], portees: ['tous'] },
  { action: 'administrer', sujet: 'Usage', roles: ['administrateur'], portees: ['tous'] },
  { action: 'lire', sujet: 'Legislation', roles: PERSONNES, portees: ['tous'] },
  { action: 'administrer', sujet: 'Legislation', roles: ['administrateur'], portees: ['tous'] },
  { action: 'approuver', sujet: 'Legislation', roles: ['administrateur', 'premier-president'], portees: ['tous'] },
  { action: 'lire', sujet: 'Justiciable', roles: COUR, portees: ['tous'] },
  { action: 'corriger', sujet: 'Justiciable', roles: GREFFE, portees: ['tous'] },
  { action: 'lire', sujet: 'Groupe', roles: COUR, portees: ['tous'] },
  { action: 'regler', sujet: 'Groupe', roles: [...GREFFE, 'president', 'premier-president'], portees: ['tous'] },
  { action: 'exporter', sujet: 'Dossier', roles: COUR, portees: ['tous'] },
  { action: 'regler', sujet: 'Vue', roles: PERSONNES, portees: ['tous'] },
  { action: 'mesurer', sujet: 'Usage', roles: PERSONNES, portees: ['tous'] },
  { action: 'declarer', sujet: 'Absence', roles: [...COUR, 'administrateur'], portees: ['tous'] },
];
