import { solder } from '../noyau/echeances';
import { prononcer } from '../noyau/fin';
import { choix } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { devantLaCommission, effectif } from './conditions';
import { REPONDRE } from './er04-acte';

const FINS: Record<string, string> = { irrecevable: 'revision-irrecevable', rejet: 'revision-rejetee' };

export const er04d: RegleActe = {
  definition: deLaCour({
    id: 'ER04d', nom: 'commission-de-revision-decidee', titre: 'Décision de la commission d’instruction des demandes de révision et de réexamen', bouton: 'Enregistrer la décision de la commission', auteur: 'commission d’instruction (5)', roles: PRESIDENT,
    articles: ['CPP 624', 'CPP 623-1'], region: 'COMMISSION', volet: 'instruction', cible: 'dossier', prealable: 'demande de révision ou de réexamen', ouvre: ['ER04e'],
    champs: [champ('decision', 'Décision', 'choix', { ...requis, ...choix(['saisine', 'Saisine de la formation de jugement'], ['irrecevable', 'Irrecevabilité'], ['rejet', 'Rejet']) }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre')],
  }),
  suit: ['ER04'],
  conditions: [devantLaCommission, effectif('La commission d’instruction', 5)],
  passe: { region: 'COMMISSION', etat: 'decidee' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, REPONDRE));
    const fin = FINS[String(d.acte.donnees['decision'])];
    if (fin) prononcer(d, fin, 'décision de la commission', 'CPP 624');
  },
};
