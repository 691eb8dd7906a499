import { ajouterJours } from '../../commun';
import { texteDe } from '../noyau/lecture';
import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type Condition, type RegleActe } from '../noyau/regle-acte';

const enCours: Condition = (etat, { donnees }) =>
  etat.designations.some(({ id, au }) => id === donnees['designation'] && au === undefined) ? null
    : refuser('designation-absente', 'Cette désignation n’existe pas, ou elle a déjà pris fin.', { champ: 'donnees.designation', acteUtile: 'GE03' });

export const ge04: RegleActe = {
  definition: deGestion({
    id: 'GE04', nom: 'remplacer', titre: 'Fin de désignation ou remplacement', bouton: 'Mettre fin ou remplacer', auteur: 'président, premier président, parquet général ou greffe',
    roles: ['greffier', 'directeur-greffe', 'president', 'premier-president', 'avocat-general', 'administrateur'], articles: ['CPC 1012', 'COJ R431-2'], region: 'JUG', cible: 'dossier',
    champs: [
      champ('designation', 'Désignation', 'texte', requis), champ('remplacant', 'Remplaçant', 'personne'), champ('remplacantNom', 'Nom affiché du remplaçant', 'texte'), champ('motif', 'Motif', 'texte-long'),
    ],
  }),
  coherence: enCours,
  effets(d) {
    const ancienne = d.etat.designations.find(({ id }) => id === d.acte.donnees['designation'])!;
    d.fait('designation-terminee', { designation: ancienne.id, au: ajouterJours(d.date, -1), ...(texteDe(d.acte.donnees, 'motif') ? { motif: d.acte.donnees['motif'] } : {}) });
    const personne = texteDe(d.acte.donnees, 'remplacant');
    if (personne === undefined) return;
    d.fait('designation-faite', { designation: { id: `${ancienne.fonction}:${d.acte.acteId}`, fonction: ancienne.fonction, personne, nom: texteDe(d.acte.donnees, 'remplacantNom') ?? personne, du: d.date } });
    for (const [objet, { assigneeA }] of Object.entries(d.etat.suivi)) {
      if (assigneeA === ancienne.personne) d.fait('suivi-note', { objet, suivi: { assigneeA: personne } });
    }
  },
};
