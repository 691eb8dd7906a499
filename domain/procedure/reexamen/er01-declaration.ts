import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { ouvrir, solder } from '../noyau/echeances';
import { echeancesDeRegle, partiesDe, texteDe } from '../noyau/lecture';
import { premierRefus, refuser } from '../noyau/refus';
import { champ, recu, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

/** The request follows the decision of the European Court. */
export const decisionAnterieure: Condition = (_etat, { donnees, dateActe }) => ((texteDe(donnees, 'dateCedh') ?? dateActe) <= dateActe ? null
  : refuser('champ-invalide', 'La décision de la Cour européenne est postérieure à la demande.', { champ: 'donnees.dateCedh' }));

export const er01: RegleActe = {
  definition: recu({
    id: 'ER01', nom: 'reexamen-civil-demande', titre: 'Demande de réexamen d’une décision civile définitive', bouton: 'Enregistrer la demande de réexamen', auteur: 'avocat aux Conseils', roles: DEPOT,
    articles: ['COJ L452-1', 'CPC 1031-8', 'CPC 1031-12'], region: 'DEM', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, prealable: 'décision de la Cour européenne des droits de l’homme, depuis moins d’un an', ouvre: ['réexamen civil', 'ER02'], ferme: ['réexamen civil'],
    champs: [champ('dateCedh', 'Date de la décision de la Cour européenne des droits de l’homme', 'date', requis), ...champsNommes('Juridiction qui a rendu la décision définitive', 'Date de la décision définitive'), champ('sansSignification', 'Demande non signifiée au préalable', 'oui-non'), champFictif],
  }),
  coherence: (...args) => premierRefus([partiesLisibles, decisionAnterieure], ...args),
  passe: { region: 'DEM', etat: 'formee' },
  effets(d) {
    inscrire(d);
    if (d.acte.donnees['sansSignification'] === true) d.marque('signification-manquante', 'La demande est signifiée avant d’être déclarée : irrecevabilité encourue.', 'CPC 1031-8');
    const demandeurs = d.cibles('demandeur');
    if (demandeurs.length === 0) return d.marque('mentions-incompletes', 'La demande ne nomme aucun demandeur.', 'CPC 1031-8');
    d.region(d.regionsDe('DEM', demandeurs), 'formee');
    ouvrir(d, { regle: 'coj-l452-1', region: 'DEM', parties: demandeurs, depart: texteDe(d.acte.donnees, 'dateCedh')! });
    solder(d, demandeurs.flatMap(({ id }) => echeancesDeRegle(d.etat, 'coj-l452-1', id)));
    ouvrir(d, { regle: 'cpc-1031-12', region: 'DEM', parties: demandeurs });
    if (partiesDe(d.etat, 'defendeur').some(({ conseil, dispensee }) => !conseil && dispensee !== true)) ouvrir(d, { regle: 'cpc-1031-12-signification', region: 'DEM', parties: demandeurs });
  },
};
