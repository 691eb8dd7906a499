/** What each region follows: they live side by side. */
export const REGIONS: Record<string, string> = {
  DEM: 'Demandeur', DEF: 'Défendeur', INC: 'Pourvoi incident', AJ: 'Aide juridictionnelle', INTERRUPTION: 'Interruption du délai de pourvoi', RAD: 'Radiation',
  JUG: 'Jugement', MEDIATION: 'Mesure amiable', AVIS1015: 'Avis aux parties', AVIS: 'Demande d’avis', FORMATION: 'Formation', AUDIENCE: 'Audience',
  REN: 'Renvoi après cassation', REQUETE: 'Requête après décision', RECUS: 'Récusation ou faux', ORIENTATION: 'Orientation', DOSSIER: 'Dossier',
  A_QUO: 'Juridiction attaquée', EXAMEN: 'Examen immédiat', MEMOIRE: 'Mémoires', LIBERTE: 'Mise en liberté d’office', ENVOI: 'Envoi de l’arrêt', OPPOSITION: 'Opposition', RENVOI662: 'Renvoi d’un tribunal à un autre',
  QPC: 'Question de constitutionnalité', AUDIENCE_QPC: 'Audience de la question', INSTANCE: 'Interruption de l’instance', EVENEMENT: 'Sursis à statuer', JONCTION: 'Jonction', COMMISSION: 'Commission d’instruction',
};

const ETATS: Record<string, string> = {
  'delai-ouvert': 'délai de pourvoi ouvert', declare: 'pourvoi déclaré', 'memoire-remis': 'mémoire remis', dechu: 'déchu', 'desistement-demande': 'désistement remis', desiste: 'désisté',
  avise: 'avisé du pourvoi', 'lettre-retournee': 'lettre retournée', 'declaration-signifiee': 'déclaration signifiée', 'memoire-notifie': 'mémoire du demandeur notifié ou signifié', 'defense-remise': 'mémoire en défense remis',
  remis: 'mémoire incident remis', notifie: 'notifié', repondu: 'réponse remise', demandee: 'demande pendante', decidee: 'décision rendue', recours: 'recours pendant', interrompu: 'délai interrompu', reprise: 'délai repris',
  radie: 'affaire radiée', rejetee: 'radiation rejetée', reinscrit: 'affaire réinscrite', perime: 'instance périmée', distribue: 'distribuée', 'rapporteur-designe': 'rapporteur désigné', 'rapport-depose': 'rapport déposé',
  'avis-rendu': 'avis de l’avocat général communiqué', debats: 'débats tenus', delibere: 'en délibéré', arret: 'arrêt rendu', rabat: 'décision rabattue', 'en-cours': 'en cours', terminee: 'terminée', demande: 'avis demandé', rendu: 'avis rendu',
  section: 'section', 'pleniere-chambre': 'plénière de chambre', 'chambre-mixte': 'chambre mixte', 'assemblee-pleniere': 'assemblée plénière', fixee: 'fixée', ouvert: 'renvoi ordonné', saisi: 'juridiction de renvoi saisie',
  'sans-saisine': 'délai de saisine expiré', pendante: 'requête pendante', orientee: 'orientée',
  'memoire-personnel': 'mémoire personnel déposé', 'avocat-constitue': 'avocat constitué', 'memoire-avocat': 'mémoire de l’avocat déposé', 'memoire-ministere-public': 'mémoire du ministère public déposé',
  'mis-en-etat': 'dossier mis en état', transmis: 'dossier transmis', recu: 'dossier reçu à la Cour', 'arret-notifie': 'arrêt notifié aux parties', 'dossier-recu': 'dossier reçu', 'memoires-attendus': 'mémoires attendus',
  'rapporteur-commis': 'rapporteur commis', 'non-admis': 'pourvoi non admis', opposition: 'rouverte par une opposition', tenue: 'tenue', admis: 'ordonné', rejete: 'refusé', 'fond-juge': 'arrêt au fond rendu',
  'recepisse-remis': 'récépissé remis ou reçu', 'defense-notifiee': 'mémoire en défense notifié au demandeur', 'dossier-demande': 'dossier demandé', 'delai-memoire-expire': 'délai du mémoire expiré, moyens énoncés dans la déclaration',
  transmise: 'question transmise', recue: 'reçue à la Cour', posee: 'question posée', differee: 'décision différée', renvoyee: 'question renvoyée au Conseil constitutionnel', 'non-renvoyee': 'question non renvoyée', irrecevable: 'irrecevable',
  'transmise-au-conseil': 'question transmise directement au Conseil constitutionnel', 'jugee-par-le-conseil': 'jugée par le Conseil constitutionnel', interrompue: 'instance interrompue', attendu: 'événement attendu', survenu: 'événement survenu', revoque: 'sursis révoqué',
  jointe: 'affaire jointe', disjointe: 'affaires disjointes', formee: 'demande formée', avisees: 'parties avisées', saisie: 'saisie', decide: 'décidé',
  acquise: 'acquise', adresse: 'adressé au procureur général', jugee: 'jugée', restreinte: 'trois magistrats',
};

/** Words of a region's state. */
export const texteEtatRegion = (etat: string): string => ETATS[etat] ?? etat.replaceAll('-', ' ');

/** « Défendeur », or « Défendeur (12) » for several at once; parties are never named. */
export function nomDeRegion(regions: string[]): string {
  const racine = (regions[0] ?? '').replace(/\[.*$/, '');
  return `${REGIONS[racine] ?? racine}${regions.length > 1 ? ` (${regions.length})` : ''}`;
}
