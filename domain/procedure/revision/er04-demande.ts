import { champFictif, champsDeDeclaration, champsNommes, inscrire, partiesLisibles, rubriquesPenales } from '../noyau/declaration';
import { ouvrir, solder } from '../noyau/echeances';
import { choix } from '../noyau/formulaire';
import { echeancesDeRegle, texteDe } from '../noyau/lecture';
import { premierRefus } from '../noyau/refus';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';
import { decisionAnterieure } from '../reexamen/er01-declaration';

export const er04: RegleActe = {
  definition: recu({
    id: 'ER04', nom: 'revision-penale-demandee', titre: 'Demande de révision ou de réexamen d’une décision pénale définitive', bouton: 'Enregistrer la demande', auteur: 'condamné, ministre de la justice, procureur général (622-2)', roles: DEPOT,
    articles: ['CPP 622', 'CPP 622-1', 'CPP 622-2', 'CPP 624'], region: 'COMMISSION', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, prealable: '', ouvre: ['P25', 'ER04b', 'ER04d'], ferme: ['P25'],
    champs: [
      champ('demande', 'Demande', 'choix', { ...requis, ...choix(['revision', 'Révision (622), sans délai'], ['reexamen', 'Réexamen (622-1), dans l’année']) }),
      champ('dateCedh', 'Date de la décision de la Cour européenne des droits de l’homme', 'date', { aide: 'Pour un réexamen : le délai d’un an en court.' }),
      ...champsNommes('Juridiction qui a prononcé la condamnation', 'Date de la condamnation', champsDeDeclaration(rubriquesPenales)), champFictif,
    ],
  }),
  coherence: (...args) => premierRefus([partiesLisibles, decisionAnterieure], ...args),
  passe: { region: 'COMMISSION', etat: 'saisie' },
  effets(d) {
    inscrire(d, 'CR');
    const demandeurs = d.cibles('demandeur');
    if (demandeurs.length === 0) d.marque('mentions-incompletes', 'La demande ne nomme aucun demandeur.', 'CPP 622-2');
    if (d.acte.donnees['demande'] !== 'reexamen' || demandeurs.length === 0) return;
    const depart = texteDe(d.acte.donnees, 'dateCedh');
    if (depart === undefined) return d.marque('mentions-incompletes', 'La date de la décision de la Cour européenne n’est pas donnée : le délai d’un an ne peut pas être vérifié.', 'CPP 622-1');
    ouvrir(d, { regle: 'cpp-622-1', region: 'DEM', parties: demandeurs, depart });
    solder(d, echeancesDeRegle(d.etat, 'cpp-622-1'));
  },
};
