import { dateEnFrancais } from '../../../commun';
import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { fixer, remplacer } from '../../noyau/echeances';
import { echeancesDeLigne, estOuverte } from '../../noyau/lecture';
import { refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../../noyau/regle-acte';
import type { ActeSoumis, Echeance, EtatPourvoi } from '../../types';
import { choix, signature } from '../champs';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

const visees = (etat: EtatPourvoi, { donnees, partie }: ActeSoumis): Echeance[] =>
  echeancesDeLigne(etat, String(donnees['delai']), partie).filter((e) => estOuverte(e) && e.partie !== undefined);

const delaiReduit: Condition = (etat, acte) => {
  const echeances = visees(etat, acte);
  if (echeances.length === 0) return refuser('echeance-absente', 'Aucun délai de cette nature ne court : il n’y a rien à réduire.', { article: 'CPC 1009', champ: 'donnees.delai' });
  const limite = String(acte.donnees['dateLimite']);
  const terme = echeances.flatMap(({ delai }) => delai.dernierJour ?? []).sort()[0];
  return limite >= acte.dateActe && (terme === undefined || limite < terme) ? null
    : refuser('delai-non-reduit', `La date fixée doit suivre l’ordonnance et précéder le terme actuel${terme ? ` (${dateEnFrancais(terme)})` : ''}.`, { article: 'CPC 1009', champ: 'donnees.dateLimite' });
};

export const ec13: RegleActe = {
  definition: deLaCour({
    id: 'EC13', nom: 'delais-reduits', titre: 'Ordonnance réduisant les délais', bouton: 'Réduire le délai',
    auteur: 'premier président ou son délégué, après avis du procureur général', roles: PREMIER_PRESIDENT, articles: ['CPC 1009'], region: 'DEM', cible: 'partie', collectif: true,
    prealable: 'déclaration de pourvoi', ouvre: ['C27'], ferme: ['C22', 'C23', 'C24'],
    champs: [
      champ('delai', 'Délai réduit', 'choix', { ...requis, ...choix(['C22', 'Mémoire ampliatif : remise'], ['C23', 'Mémoire ampliatif : signification'], ['C24', 'Mémoire en défense']) }),
      champ('dateLimite', 'Nouveau dernier jour', 'date', requis),
      champ('avisParquet', 'Avis du procureur général recueilli', 'oui-non'), ...signature,
    ],
  }),
  suit: ['EC08'],
  conditions: [instanceEnCours, premierPresidentOuDelegue('CPC 1009'), delaiReduit],
  effets(d) {
    const anciennes = visees(d.etat, d.acte);
    const [modele] = anciennes;
    if (!modele) return;
    remplacer(d, anciennes, 'délai réduit par ordonnance');
    fixer(d, {
      regle: 'cpc-1009', ligne: modele.ligne, intitule: `${modele.intitule} (délai réduit)`, region: modele.region.replace(/\[.*/, ''),
      parties: [...new Set(anciennes.flatMap(({ partie }) => d.etat.parties[partie!] ?? []))],
      dernierJour: String(d.acte.donnees['dateLimite']), article: 'CPC 1009', sanction: modele.delai.sanction,
    });
  },
};
