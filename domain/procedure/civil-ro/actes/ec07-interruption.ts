import { interruptionsDe } from '../../noyau/circonstances';
import { reexaminer } from '../../noyau/echeances';
import { echeancesDeLigne, estPendante, nomRegion } from '../../noyau/lecture';
import { champ, recu, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { DELAIS_POURVOI } from '../lignes';
import { DEPOT } from '../../noyau/roles';

export const ec07: RegleActe = {
  definition: recu({
    id: 'EC07', nom: 'delai-de-pourvoi-interrompu', titre: 'Décès, changement de capacité ou procédure collective', bouton: 'Enregistrer l’interruption',
    auteur: 'fait', roles: DEPOT, articles: ['CPC 531', 'CPC 532'], region: 'INTERRUPTION', cible: 'partie', prealable: 'délai de pourvoi en cours',
    ouvre: ['EC01'], ferme: ['C01'],
    champs: [champ('motif', 'Événement', 'choix', { ...requis, ...choix(['décès', 'Décès'], ['changement de capacité', 'Changement de capacité'], ['procédure collective', 'Procédure collective']) })],
  }),
  mene: [{ region: 'INTERRUPTION', etat: 'interrompu' }],
  effets(d) {
    const partie = d.acte.partie!;
    const pendantes = echeancesDeLigne(d.etat, DELAIS_POURVOI, partie).filter(estPendante);
    if (pendantes.length === 0) d.marque('sans-effet', 'Aucun délai de pourvoi ne court contre cette partie : l’événement ne l’interrompt pas.', 'CPC 531');
    const interruptions = [...interruptionsDe(d.etat, partie), { motif: String(d.acte.donnees['motif']), date: d.date }];
    d.region(nomRegion('INTERRUPTION', partie), 'interrompu', { interruptions });
    reexaminer(d, pendantes, String(d.acte.donnees['motif']));
  },
};
