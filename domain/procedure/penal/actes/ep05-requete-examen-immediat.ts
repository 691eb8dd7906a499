import { dateEnFrancais } from '../../../commun';
import { depassee, ouvrir } from '../../noyau/echeances';
import { aEteFait, echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';
import { DELAIS_DE_POURVOI } from '../regimes';

export const ep05: RegleActe = {
  definition: recu({
    id: 'EP05', nom: 'examen-immediat-demande', titre: 'Requête en examen immédiat du pourvoi', bouton: 'Enregistrer la requête en examen immédiat', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 570 al. 4'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi contre un arrêt avant dire droit', ouvre: ['P20', 'EP06'],
  }),
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours],
  passe: { region: 'EXAMEN', etat: 'demande' },
  effets(d) {
    const tardive = echeancesDeRegle(d.etat, DELAIS_DE_POURVOI, d.acte.partie).find((e) => depassee(e, d.date));
    if (tardive?.delai.dernierJour) d.marque('requete-tardive', `La requête suit l’expiration du délai de pourvoi (${dateEnFrancais(tardive.delai.dernierJour)}).`, 'CPP 570 al. 4');
    if (aEteFait(d.etat, 'EP15')) ouvrir(d, { regle: 'cpp-571-president', region: 'JUG' });
  },
};
