import { aidesDe } from '../../noyau/circonstances';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { tenirAide } from '../../noyau/aide';
import { DEPOT } from '../../noyau/roles';

export const ec03: RegleActe = {
  definition: recu({
    id: 'EC03', nom: 'aide-juridictionnelle-demandee', titre: 'Demande d’aide juridictionnelle', bouton: 'Enregistrer la demande d’aide juridictionnelle',
    auteur: 'partie', roles: DEPOT, articles: ['décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'délai non expiré, première demande de même objet', ferme: ['C01', 'C22', 'C23', 'C24', 'C25'],
    champs: [champ('bureauIncompetent', 'Déposée devant un bureau incompétent', 'oui-non', { aide: 'Elle interrompt quand même le délai (2e Civ., 5 oct. 2023).' })],
  }),
  mene: [{ region: 'AJ', etat: 'demandee' }],
  effets(d) {
    const anterieures = aidesDe(d.etat, d.acte.partie);
    if (anterieures.length > 0) d.marque('seconde-demande', 'Une demande de même objet a déjà été faite : celle-ci n’interrompt aucun délai.', 'décret 2020-1717, art. 44');
    const avant = d.faits.length;
    tenirAide(d, 'demandee', [...anterieures, { demande: d.date }], 'demande d’aide juridictionnelle');
    if (anterieures.length === 0 && d.faits.length === avant + 1) {
      d.marque('sans-effet', 'Aucun délai de cette partie n’est interrompu par cette demande.', 'décret 2020-1717, art. 44');
    }
  },
};
