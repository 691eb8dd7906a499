import { echec, succes, type Erreur, type Resultat } from '../commun';
import { erreur } from './erreurs';
import type { DemandeDelai } from './types';

type Forme = 'texte' | 'date' | 'oui-non' | 'objet' | 'liste-ou-objet';
type Objet = Record<string, unknown>;

const CHAMPS: Record<string, Forme> = {
  regle: 'texte',
  delai: 'liste-ou-objet',
  matiere: 'texte',
  depart: 'date',
  criteres: 'objet',
  demeure: 'texte',
  signifieAPersonneEn: 'texte',
  calendrier: 'texte',
  aideJuridictionnelle: 'liste-ou-objet',
  radiation: 'liste-ou-objet',
  interruption: 'liste-ou-objet',
  suspension: 'liste-ou-objet',
  notification: 'objet',
  aRebours: 'oui-non',
  panneElectroniqueDernierJour: 'oui-non',
};
/** Fields of the objects above: a misspelt one is refused, never ignored. */
const SOUS_CHAMPS: Record<string, string[]> = {
  delai: ['nombre', 'unite', 'francs'],
  criteres: ['decision', 'pourvoi', 'notification', 'saisine', 'demande', 'acte'],
  aideJuridictionnelle: ['demande', 'decisionNotifiee', 'designation', 'recours', 'decisionSurRecoursNotifiee'],
  radiation: ['demande', 'reinscriptionNotifiee', 'rejetNotifie'],
  interruption: ['motif', 'date', 'nouvelleNotification'],
  suspension: ['texte', 'debut', 'fin'],
  notification: ['expediee', 'remise', 'pour', 'voie'],
};

/** What an event cannot do without, in words. */
const EN_MOTS: Record<string, string> = { interruption: 'motif', suspension: 'texte' };

export const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const CONFORME: Record<Forme, (valeur: unknown) => boolean> = {
  texte: (valeur) => typeof valeur === 'string',
  date: () => true,
  'oui-non': (valeur) => typeof valeur === 'boolean',
  objet: estObjet,
  'liste-ou-objet': (valeur) => [valeur].flat().every(estObjet),
};

/** Reads a request from unknown JSON: known fields, of the right shape, `null` being absent. The engine checks the values. */
export function lireDemande(json: Objet): Resultat<DemandeDelai> {
  const champs = sansNuls(json);
  for (const [champ, valeur] of Object.entries(champs)) {
    const defaut = formeDe(champ, valeur);
    if (defaut) return echec(defaut);
  }
  if ((champs.regle === undefined) === (champs.delai === undefined)) {
    return echec(erreur('demande-invalide', 'Il faut une règle (« regle ») ou une durée (« delai » et « matiere »), et une seule des deux.'));
  }
  return succes(champs as unknown as DemandeDelai);
}

const sansNuls = (objet: Objet): Objet =>
  Object.fromEntries(Object.entries(objet).filter(([, v]) => v !== null && v !== undefined).map(([cle, v]) => [cle, elaguer(v)]));
const elaguer = (valeur: unknown): unknown =>
  Array.isArray(valeur) ? valeur.map(elaguer) : estObjet(valeur) ? sansNuls(valeur) : valeur;

const inconnu = (champ: string): Erreur => erreur('champ-inconnu', `Le champ « ${champ} » n’est pas connu.`, champ);
const malForme = (champ: string): Erreur => erreur('demande-invalide', `Le champ « ${champ} » n’a pas la forme attendue.`, champ);

function formeDe(champ: string, valeur: unknown): Erreur | null {
  const forme = Object.hasOwn(CHAMPS, champ) ? CHAMPS[champ] : undefined;
  if (forme === undefined) return inconnu(champ);
  if (!CONFORME[forme](valeur)) return malForme(champ);
  const connus = SOUS_CHAMPS[champ];
  if (!connus) return null;
  const objets = [valeur].flat().filter(estObjet);
  const etranger = objets.flatMap(Object.keys).find((nom) => !connus.includes(nom));
  if (etranger !== undefined) return inconnu(`${champ}.${etranger}`);
  const requis = EN_MOTS[champ];
  return requis !== undefined && objets.some((objet) => typeof objet[requis] !== 'string') ? malForme(`${champ}.${requis}`) : null;
}
