import { dateEnFrancais, jourEtDate, typographier } from '../commun';
import type { Operateur } from './etape';
import type { DelaiCalcule, Etape } from './types';

type Phrase = (e: { date: string; le: string; texte: (nom: string) => string; nombre: (nom: string) => number; jour: (nom: string) => string }) => string;

const DEMEURES: Record<string, string> = { metropole: 'en métropole', 'outre-mer': 'outre-mer', etranger: 'à l’étranger' };
const demeure = (nom: string): string => DEMEURES[nom] ?? nom;
const CRITERES: Record<string, string> = {
  depart: 'du départ du délai',
  decision: 'de la décision',
  pourvoi: 'du pourvoi',
  notification: 'de la notification',
  saisine: 'de la saisine',
  demande: 'de la demande',
  acte: 'de l’acte',
};
const critere = (nom: string, parDefaut: boolean): string =>
  !parDefaut || nom === 'depart' ? CRITERES[nom] ?? nom : `${CRITERES.depart}, à défaut de celle ${CRITERES[nom] ?? nom}`;

/** Why an event leaves a limit as it was. */
const MOTIFS: Record<string, string> = {
  penal: 'en matière pénale, ce délai ne s’en trouve pas modifié',
  'sans-regle': 'aucune règle n’est désignée',
  'delai-non-vise': 'le texte ne vise pas ce délai',
  'seconde-demande': 'une demande de même objet a déjà été faite',
  'ancien-decret': 'par prudence, l’effet du décret 91-1266 n’étant pas relu',
  'avant-2014': 'avant le 9 novembre 2014, la demande n’interrompait aucun délai',
  'texte-non-lu': 'par prudence, le texte qui suspend n’étant pas lu',
  'avant-2009': 'l’article 748-7 ne s’applique que depuis le 12 décembre 2009',
};
const motif = (cle: string): string => MOTIFS[cle] ?? cle;
const pluriel = (nombre: number, nom: string): string => `${nombre} ${nom}${nombre > 1 && !nom.endsWith('s') ? 's' : ''}`;

const PHRASES: Record<Operateur, Phrase> = {
  version: ({ date, texte, jour }) => `Texte appliqué : ${texte('texte')}${date === '' ? '' : `, en vigueur depuis le ${dateEnFrancais(date)}`}, selon la date ${critere(texte('critere'), texte('parDefaut') === 'oui')} (${jour('date')}).`,
  'duree-demandee': () => 'Durée donnée par la demande, sans règle désignée.',
  depart: ({ le }) => `Le délai part du ${le}.`,
  'double-date': ({ le, texte, jour }) => `Notification expédiée le ${jour('expediee')} et remise le ${jour('remise')} : pour ${texte('pour') === 'expediteur' ? 'son expéditeur' : 'son destinataire'}, elle est du ${le}.`,
  distance: ({ nombre, texte }) => `La partie demeure ${demeure(texte('demeure'))} : le délai est augmenté de ${nombre('mois')} mois, ajoutés avant de chercher le quantième.`,
  'distance-sans-objet': ({ texte }) => `La partie demeure ${demeure(texte('demeure'))}, mais aucun texte n’augmente ce délai à raison de la distance.`,
  'distance-ecartee': ({ texte }) => `Pas d’augmentation à raison de la distance : acte remis à personne ${demeure(texte('lieu'))}.`,
  enchainement: ({ texte }) => `Délais enchaînés (${texte('durees')} mois) : comptés d’une traite depuis l’origine, sans proroger l’échéance intermédiaire.`,
  'ajout-mois': ({ nombre, date, le }) =>
    `Plus ${nombre('mois')} mois, de quantième à quantième : ${le}${Number(date.slice(8)) === nombre('quantieme') ? '' : `, dernier jour du mois faute de ${nombre('quantieme')}`}.`,
  'ajout-jours': ({ nombre, le }) => `Plus ${pluriel(nombre('jours'), 'jour')}, sans compter celui du départ : ${le}.`,
  'ajout-jours-francs': ({ nombre, le }) => `Plus ${pluriel(nombre('jours'), 'jour')} francs, sans compter le jour de départ ni celui de l’échéance : dernier jour utile le ${le}.`,
  'retrait-mois': ({ nombre, le }) => `Moins ${nombre('mois')} mois, de quantième à quantième : ${le}.`,
  'retrait-jours': ({ nombre, le }) => `Moins ${pluriel(nombre('jours'), 'jour')}, sans compter celui de l’événement : ${le}.`,
  'rebours-non-proroge': ({ le, texte }) => `Le ${le} n’est pas ouvrable (${texte('motif')}), mais le terme d’un délai à rebours n’est pas déplacé.`,
  prorogation: ({ jour, texte, le }) => `Le ${jour('du')} n’est pas ouvrable (${texte('motifs')}) : report au ${le}.`,
  'prorogation-exclue': ({ le, texte }) => `Le ${le} n’est pas ouvrable (${texte('motif')}), mais le délai imposé au juge n’est pas prorogé, par prudence.`,
  suspension: ({ le, texte, nombre, jour }) => texte('fin') === '' ? `Le délai est suspendu à compter du ${le}.` : `Le délai est suspendu du ${le} au ${jour('fin')} inclus : durée ajoutée à la fin, ${pluriel(nombre('jours'), 'jour')}.`,
  interruption: ({ texte, le }) => `Le ${le} : ${texte('evenement')}, avant l’expiration du délai, qui est interrompu.`,
  'nouvelle-interruption': ({ texte, le }) => `Le ${le} : ${texte('evenement')}, qui interrompt de nouveau le délai.`,
  reprise: ({ le }) => `Un nouveau délai entier, de même durée, court à compter du ${le}.`,
  'evenement-sans-effet': ({ texte, le }) => `Le ${le} : ${texte('evenement')}, sans effet : ${motif(texte('motif'))}.`,
  'evenement-tardif': ({ texte, le, jour }) => `Le ${le} : ${texte('evenement')}, sans effet : le délai a expiré le ${jour('dernierJour')}.`,
  'evenement-anterieur': ({ texte, le }) => `Le ${le} : ${texte('evenement')}, sans effet : ce qui devait faire repartir le délai est antérieur à son départ.`,
  attente: ({ texte }) => `Le délai reste interrompu (${texte('evenement')}) : ce qui le fera repartir n’a pas eu lieu.`,
  'attente-suspension': () => 'Le délai reste suspendu : il reprendra pour ce qui en reste.',
  panne: ({ jour, le }) => `Transmission électronique impossible le ${jour('du')}, dernier jour, pour une cause étrangère : report au ${le}.`,
  'panne-sans-effet': ({ texte }) => `Panne électronique sans effet : ${motif(texte('motif'))}.`,
  expiration: ({ le }) => `Le délai expire le ${le} à vingt-quatre heures.`,
  'fixe-par-decision': ({ le }) => `Délai fixé par une décision au ${le}.`,
};

/** French sentence of one step of a derivation. An operator written by another version of the engine is named as is. */
export function rendreEtape({ operateur, date, donnees = {} }: Etape): string {
  const phrase = Object.hasOwn(PHRASES, operateur) ? PHRASES[operateur as Operateur] : undefined;
  if (!phrase) return typographier(`Étape « ${operateur} ».`);
  const texte = (nom: string): string => String(donnees[nom] ?? '');
  return typographier(phrase({
    date: date ?? '',
    le: date === null ? '' : jourEtDate(date),
    texte,
    nombre: (nom) => Number(donnees[nom] ?? 0),
    jour: (nom) => dateEnFrancais(texte(nom)),
  }));
}

/** The whole « calcul motivé »: one line a step, with its article, then what is not verified. */
export const rendreCalcul = ({ etapes, reserves }: Pick<DelaiCalcule, 'etapes' | 'reserves'>): string =>
  [
    ...etapes.map((e) => (e.article === '' ? rendreEtape(e) : `${rendreEtape(e)} (${typographier(e.article)})`)),
    ...reserves.map((reserve) => typographier(`À vérifier : ${reserve}`)),
  ].join('\n');
