import { depassee } from '../../noyau/echeances';
import { partiesLisibles } from '../../noyau/declaration';
import { choix } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import type { Deroulement } from '../../noyau/deroulement';
import { DEPOT } from '../../noyau/roles';
import { champsDeclarationElectorale, declarerElectoral } from '../communs/declaration';

export const DIX_JOURS = 'ce-r19-1';
export const INCOMPLETE = 'declaration-incomplete';
const ARTICLE = 'C. élect. R. 19-2';

/** The local holidays that moved the last day are those of the tribunal: an act lodged at the Court does not have them for sure. */
function verifierCalendrier(d: Deroulement): void {
  const sauves = d.cibles('demandeur').flatMap(({ id }) => echeancesDeRegle(d.etat, DIX_JOURS, id))
    .filter((e) => e.delai.etat === 'couru' && d.date > e.delai.alertePrudente && !depassee(e, d.date));
  if (sauves.length > 0) d.marque('calendrier-a-verifier', 'Le dernier jour tient aux jours fériés du siège du tribunal, et la déclaration est faite à la Cour : sa recevabilité est à vérifier.', 'CPC 642');
}

export const ee02: RegleActe = {
  definition: recu({
    id: 'EE02', nom: 'pourvoi-electoral-declare', titre: 'Déclaration de pourvoi en matière de listes électorales', bouton: 'Enregistrer la déclaration de pourvoi', auteur: 'partie, mandataire muni d’un pouvoir spécial ou préfet', roles: DEPOT,
    articles: [ARTICLE, 'C. élect. R. 19-1', 'CPC 996'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'délai de pourvoi non expiré', ouvre: ['EE03', 'EE04'], ferme: ['C45'],
    champs: [
      ...champsDeclarationElectorale(['prefet', 'Préfet']),
      champ('greffe', 'Greffe qui a reçu la déclaration', 'choix', choix(['tribunal', 'Tribunal judiciaire'], ['cour', 'Cour de cassation'])),
      champ('moyensEnonces', 'La déclaration énonce les moyens', 'oui-non', { aide: 'Il n’y a pas de mémoire après elle : sans moyens ni copie, elle est irrecevable.' }),
      champ('copieJointe', 'Copie de la décision attaquée jointe', 'oui-non'),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    const { greffe, moyensEnonces, copieJointe } = d.acte.donnees;
    if (greffe === 'cour') verifierCalendrier(d);
    const manquent = [...(moyensEnonces === false ? ['les moyens'] : []), ...(copieJointe === false ? ['la copie de la décision'] : [])];
    if (manquent.length > 0) d.marque(INCOMPLETE, `Il manque à la déclaration ${manquent.join(' et ')} : irrecevabilité encourue, relevée d’office.`, ARTICLE);
    declarerElectoral(d, { article: ARTICLE, limite: DIX_JOURS });
  },
};
