import { interruptionsDe } from '../../noyau/circonstances';
import type { Deroulement } from '../../noyau/deroulement';
import { depassee, eteindre, ouvrir, reexaminer, solder, visees } from '../../noyau/echeances';
import { dernierActe, echeancesDeLigne, etatRegion, nomRegion, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import type { Echeance, Partie } from '../../types';
import { choix } from '../champs';
import { DELAIS_POURVOI } from '../lignes';
import { DEPOT } from '../../noyau/roles';

const DELAIS = choix(
  ['cpc-612', 'Droit commun : deux mois (612)'], ['cpc-346', 'Récusation ou suspicion légitime : quinze jours (346)'],
  ['cpc-126-15', 'Question préjudicielle : quinze jours (126-15)'], ['cpc-1210-12', 'Déplacement illicite d’enfant : quinze jours (1210-12)'],
  ['cpc-1441-1', 'Référé contractuel : quinze jours (1441-1)'],
);

/** A new notification after an interruption starts the limit again (CPC 531, 532). */
function reprendre(d: Deroulement, partie: Partie): boolean {
  const interruptions = interruptionsDe(d.etat, partie.id);
  if (!interruptions.some((i) => i.nouvelleNotification === undefined)) return false;
  d.region(nomRegion('INTERRUPTION', partie.id), 'reprise', { interruptions: interruptions.map((i) => ({ nouvelleNotification: d.date, ...i })) });
  reexaminer(d, echeancesDeLigne(d.etat, DELAIS_POURVOI, partie.id), 'nouvelle notification');
  return true;
}

/** Notified within the two years, the decision is no longer one that was never notified (CPC 528-1), even when that comes to be known after their end was noted. */
function ecarterDeuxAns(d: Deroulement, echeances: Echeance[]): void {
  eteindre(d, echeances, 'décision notifiée');
  const constatees = echeances.filter((e) => e.statut === 'echue' && !depassee(e, d.date));
  if (constatees.length > 0) d.fait('echeance-eteinte', { ...visees(constatees), motif: 'décision notifiée dans les deux ans, notification enregistrée après l’échéance' }, 'CPC 528-1');
}

/** The limit runs against the party; if its pourvoi is already lodged, it is judged on the day of the declaration. */
function courir(d: Deroulement, partie: Partie, regle: string): void {
  ouvrir(d, { regle, region: 'DEM', parties: [partie] });
  ecarterDeuxAns(d, echeancesDeLigne(d.etat, 'C02', partie.id));
  const etat = etatRegion(d.etat, 'DEM', partie.id);
  if (etat === undefined) d.region(nomRegion('DEM', partie.id), 'delai-ouvert');
  const declaration = etat === undefined || etat === 'delai-ouvert' ? undefined : dernierActe(d.etat, d.procedure.reperes.declaration, partie.id);
  if (declaration) solder(d, echeancesDeLigne(d.etat, DELAIS_POURVOI, partie.id), declaration.dateActe, declaration.acteId);
}

export const ec01: RegleActe = {
  definition: recu({
    id: 'EC01', nom: 'decision-notifiee', titre: 'Notification de la décision attaquée', bouton: 'Enregistrer la notification de la décision',
    auteur: 'partie ou greffe de la juridiction', roles: DEPOT, articles: ['CPC 528', 'CPC 612', 'CPC 675', 'CPC 680'], region: 'DEM', cible: 'partie', collectif: true,
    prealable: 'décision en dernier ressort', ouvre: ['C01', 'S01', 'S03', 'S05', 'S06'], ferme: ['C02'],
    champs: [
      champ('delai', 'Délai de pourvoi applicable', 'choix', DELAIS),
      champ('notifiant', 'Partie qui notifie', 'partie', { aide: 'Le délai court aussi contre elle (528 al. 2).' }),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'delai-ouvert' }],
  effets(d) {
    const regle = texteDe(d.acte.donnees, 'delai') ?? 'cpc-612';
    const notifiant = d.etat.parties[texteDe(d.acte.donnees, 'notifiant') ?? ''];
    const destinataires = d.acte.partie === undefined ? d.cibles('demandeur') : [d.etat.parties[d.acte.partie]!];
    for (const partie of new Set([...destinataires, ...(notifiant ? [notifiant] : [])])) {
      if (!reprendre(d, partie)) courir(d, partie, regle);
    }
  },
};
