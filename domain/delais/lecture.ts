import { echec, succes, type Erreur, type Resultat } from '../commun';
import { erreur } from './erreurs';
import type { DemandeDelai } from './types';

type Forme = 'texte' | 'date' | 'oui-non' | 'objet' | 'liste-ou-objet';

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
  panneElectroniqueDernierJour: 'oui-non',
};
/** Fields of the objects above: a misspelt one is refused, never ignored. */
const SOUS_CHAMPS: Record<string, string[]> = {
  delai: ['nombre', 'unite', 'francs'],
  criteres: ['decision', 'pourvoi', 'notification', 'saisine', 'demande', 'acte'],
  aideJuridictionnelle: ['demande', 'decisionNotifiee', 'designation', 'recours', 'decisionSurRecoursNotifiee'],
  radiation: ['demande', 'reinscriptionNotifiee', 'rejetNotifie'],
  interruption: ['motif', 'date', 'nouvelleNotification'],
};

export const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const CONFORME: Record<Forme, (valeur: unknown) => boolean> = {
  texte: (valeur) => typeof valeur === 'string',
  date: () => true,
  'oui-non': (valeur) => typeof valeur === 'boolean',
  objet: estObjet,
  'liste-ou-objet': (valeur) => [valeur].flat().every(estObjet),
};

/** Reads a request from unknown JSON: known fields, of the right shape. Values are checked by the engine. */
export function lireDemande(json: Record<string, unknown>): Resultat<DemandeDelai> {
  for (const [champ, valeur] of Object.entries(json)) {
    const defaut = Object.hasOwn(CHAMPS, champ) ? formeDe(champ, valeur) : inconnu(champ);
    if (defaut) return echec(defaut);
  }
  if ((json.regle === undefined) === (json.delai === undefined)) {
    return echec(erreur('demande-invalide', 'Il faut une règle (« regle ») ou une durée (« delai » et « matiere »), et une seule des deux.'));
  }
  return succes(json as unknown as DemandeDelai);
}

const inconnu = (champ: string): Erreur => erreur('champ-inconnu', `Le champ « ${champ} » n'est pas connu.`, champ);

function formeDe(champ: string, valeur: unknown): Erreur | null {
  const forme = CHAMPS[champ];
  if (valeur === undefined || forme === undefined) return null;
  if (!CONFORME[forme](valeur)) return erreur('demande-invalide', `Le champ « ${champ} » n'a pas la forme attendue.`, champ);
  const connus = SOUS_CHAMPS[champ];
  if (!connus) return null;
  const etranger = [valeur].flat().filter(estObjet).flatMap(Object.keys).find((nom) => !connus.includes(nom));
  return etranger === undefined ? null : inconnu(`${champ}.${etranger}`);
}
