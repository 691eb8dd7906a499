import { dateEnFrancais } from '../commun';
import { ISSUES } from '../decision';
import { definitionParId } from './catalogue';
import { nomDeFonction } from './gestion/fonctions';
import { NATURES_IDENTIFIANT } from './noyau/identifiants';
import { nomDeRegion, texteEtatRegion } from './regions';
import type { Echeance, FaitNouveau, IdentifiantExterne, SuiviTache } from './types';

type Donnees = Record<string, unknown>;
type Phrase = (donnees: Donnees) => string;

const jour = (v: unknown): string => (typeof v === 'string' ? dateEnFrancais(v) : 'date à déterminer');
const titre = (id: unknown): string => definitionParId(String(id))?.titre ?? String(id);
const dernierJour = (v: unknown): string => jour((v as Echeance | undefined)?.delai?.dernierJour);
const motif = ({ motif: m }: Donnees): string => (typeof m === 'string' ? ` (${m})` : '');
const sujet = ({ echeances, libelle }: Donnees, suite: string): string => {
  const nombre = (echeances as string[]).length;
  return `${typeof libelle === 'string' && libelle !== '' ? libelle : 'Échéance'}${nombre > 1 ? ` (${nombre})` : ''} : ${suite}`;
};

const SUIVIS: [keyof SuiviTache, string][] = [
  ['accomplieLe', 'Tâche accomplie hors acte'], ['acquitteeLe', 'Alerte acquittée'], ['assigneeA', 'Tâche assignée'], ['delegueeA', 'Tâche déléguée'], ['escaladeeLe', 'Tâche signalée comme en souffrance'],
];
/** What was done with which task or alert; one noted before its title was kept is named by its kind. */
const suivi = ({ objet, suivi: note, libelle }: Donnees): string => {
  const quoi = SUIVIS.find(([champ]) => Object.hasOwn(note as SuiviTache, champ))?.[1] ?? 'Suivi';
  return `${quoi} : ${typeof libelle === 'string' ? libelle : String(objet).replace(/:.*$/, '').replaceAll('-', ' ')}`;
};

/** One French sentence per type of fact. Parties are named by their role and rank only, never by their name. */
const PHRASES: Record<string, Phrase> = {
  'acte-enregistre': ({ acte }) => titre((acte as Donnees)['acte']),
  'acte-marque': ({ marques }) => (marques as { texte: string }[]).map(({ texte }) => texte).join(' '),
  'marques-etablies': () => 'Marques d’un acte revues après une rectification',
  'acte-rectifie': (d) => `Acte rectifié${motif(d)}`,
  'acte-annule': (d) => `Acte annulé${motif(d)}`,
  'parties-declarees': () => 'Parties inscrites au dossier',
  'partie-ajoutee': () => 'Partie ajoutée au dossier',
  'partie-modifiee': () => 'Partie modifiée',
  'identifiants-inscrits': ({ identifiants }) => `Identifiant inscrit : ${(identifiants as IdentifiantExterne[]).map(({ nature }) => NATURES_IDENTIFIANT[nature]).join(', ')}`,
  'identifiant-retire': () => 'Identifiant retiré',
  'dossier-decrit': () => 'Décision attaquée et attributions du dossier inscrites',
  'acces-restreint': () => 'Accès au dossier restreint',
  'conseil-constitue': () => 'Avocat constitué',
  'region-changee': ({ regions, etat }) => `${nomDeRegion(regions as string[])} : ${texteEtatRegion(String(etat))}`,
  'echeance-ouverte': ({ echeance }) => `Échéance ouverte : ${(echeance as Echeance).intitule}, jusqu’au ${dernierJour(echeance)}`,
  'echeance-satisfaite': (d) => sujet(d, `acte accompli dans le délai${motif(d)}`),
  'echeance-tardive': (d) => sujet(d, 'acte accompli hors délai'),
  'echeance-interrompue': (d) => sujet(d, `délai interrompu${motif(d)}`),
  'echeance-relancee': (d) => sujet(d, `nouveau dernier jour, le ${dernierJour(d['calcul'])} (auparavant : ${jour(d['avant'])})${motif(d)}`),
  'echeance-recalculee': (d) => sujet(d, `dernier jour recalculé, le ${dernierJour(d['apres'])} (auparavant : ${dernierJour(d['avant'])})`),
  'echeance-eteinte': (d) => sujet(d, `délai éteint${motif(d)}`),
  'echeance-remplacee': (d) => sujet(d, `délai remplacé${motif(d)}`),
  'echeance-echue': (d) => sujet(d, 'délai expiré'),
  'grace-ecoulee': (d) => sujet(d, 'vérification terminée, aucun acte fait à temps n’est parvenu'),
  'designation-faite': ({ designation }) => `Désignation : ${nomDeFonction(String((designation as Donnees)['fonction'])).toLowerCase()}`,
  'designation-terminee': ({ au }) => `Fin d’une désignation le ${jour(au)}`,
  'issue-prononcee': ({ issue }) => `Issue prononcée : ${ISSUES[String(issue)]?.texte ?? String(issue)}`,
  'dossier-clos': () => 'Dossier clos',
  'dossier-rouvert': () => 'Dossier rouvert',
  'suivi-note': suivi,
  'anomalie-relevee': ({ texte }) => `Anomalie relevée : ${String(texte)}`,
  'anomalie-levee': () => 'Anomalie levée',
  'ecarts-droit': ({ ecarts }) => `Écarts dus à une table du droit plus récente : ${(ecarts as unknown[]).length}, aucun appliqué`,
  correction: ({ objet, cle }) => `Conséquence d’une rectification : ${String(objet)} ${String(cle)}`,
};

/** The sentence of the history for a fact, with its article. Total: an unknown or misshapen fact is named by its type. */
export function decrireFait(fait: FaitNouveau): { texte: string; article?: string } {
  const texte = phrase(fait);
  return fait.article === undefined ? { texte } : { texte, article: fait.article };
}

function phrase({ type, donnees }: FaitNouveau): string {
  try {
    return Object.hasOwn(PHRASES, type) ? PHRASES[type]!(donnees) : `Fait « ${type} »`;
  } catch {
    return `Fait « ${type} »`;
  }
}
