import { lireNumero } from '../../numero';
import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { partiesDe, texteDe } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import { champ, recu, type Condition, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

export const champPourvoi = champ('pourvoi', 'Numéro du pourvoi', 'texte', { aide: 'Par exemple 24-22.770. La demande peut précéder le pourvoi : elle lui est reliée quand il est déclaré.' });
export const champPartiePourvoi = champ('partiePourvoi', 'Partie du pourvoi qui demande l’aide', 'texte', { aide: 'Son identifiant dans le dossier du pourvoi, s’il ne peut être retrouvé par son nom.' });

/** The number given is one of a pourvoi. */
export const pourvoiLisible: Condition = (_etat, { donnees }) => {
  const saisi = texteDe(donnees, 'pourvoi');
  const lu = saisi === undefined ? undefined : lireNumero(saisi);
  return lu === undefined || lu.ok ? null : refuser(lu.erreur.code, lu.erreur.message, { champ: 'donnees.pourvoi' });
};

/** The pourvoi this act names, and its party, as regions keep them. */
export function lienDe(donnees: Record<string, unknown>): Record<string, string> | undefined {
  const lu = lireNumero(texteDe(donnees, 'pourvoi') ?? '');
  const partie = texteDe(donnees, 'partiePourvoi');
  return lu.ok ? { pourvoi: lu.valeur.numero, ...(partie ? { partie } : {}) } : undefined;
}

/** One dossier, one request: its limits and its appeal are its own. */
const seule = condition((etat) => etat.regions['AIDE'] === undefined, refuser('demande-deja-deposee', 'Ce dossier a déjà sa demande : une nouvelle demande ouvre un dossier à elle.', { article: 'décret 2020-1717, art. 44' }));

export const aj01: RegleActe = {
  definition: recu({
    id: 'AJ01', nom: 'demande-d-aide-deposee', titre: 'Demande d’aide juridictionnelle déposée au bureau près la Cour', bouton: 'Enregistrer la demande d’aide', auteur: 'personne qui demande l’aide', roles: DEPOT,
    articles: ['décret 2020-1717, art. 44'], region: 'AIDE', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, ouvre: ['AJ02', 'AJ04'],
    champs: [
      ...champsNommes('Juridiction qui a rendu la décision à attaquer', 'Date de la décision à attaquer'), champPourvoi, champPartiePourvoi,
      champ('bureauIncompetent', 'Déposée devant un bureau incompétent', 'oui-non', { aide: 'Elle interrompt quand même le délai (2e Civ., 5 oct. 2023).' }), champFictif,
    ],
  }),
  coherence: (...args) => partiesLisibles(...args) ?? pourvoiLisible(...args) ?? seule(...args),
  passe: { region: 'AIDE', etat: 'demandee' },
  mene: [{ region: 'LIEN', etat: 'relie' }],
  effets(d) {
    inscrire(d);
    if (partiesDe(d.etat, 'demandeur').length === 0) d.marque('mentions-incompletes', 'La demande ne nomme personne.', 'décret 2020-1717, art. 44');
    const lien = lienDe(d.acte.donnees);
    if (lien) d.region('LIEN', 'relie', lien);
  },
};
