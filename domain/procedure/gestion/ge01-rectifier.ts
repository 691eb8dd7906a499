import { dateCivileAParis, estDateCivile } from '../../commun';
import { GREFFE } from '../noyau/roles';
import { verifierChamps } from '../noyau/champs';
import { chronologie } from '../noyau/enveloppe';
import { manquements } from '../noyau/executer';
import { texteDe } from '../noyau/lecture';
import { refuser } from '../noyau/refus';
import { rejouer } from '../noyau/rejouer';
import { champ, deGestion, regleDe, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import type { ActeEnregistre, ActeSoumis, EtatPourvoi } from '../types';
import { acteRevisable, reviser } from './revision';

/** The act as it should have been recorded. */
function amende(etat: EtatPourvoi, { donnees }: ActeSoumis): ActeEnregistre {
  const cible = etat.actes[String(donnees['acte'])]!;
  const partie = texteDe(donnees, 'partie') ?? cible.partie;
  return {
    ...cible, dateActe: texteDe(donnees, 'date') ?? cible.dateActe, ...(partie === undefined ? {} : { partie }),
    donnees: { ...cible.donnees, ...(donnees['valeurs'] as Record<string, unknown> | undefined) },
  };
}

/** Amended, the act must still have been possible where it stands. */
const encorePossible: Condition = (etat, acte, contexte, procedure) => {
  const nouveau = amende(etat, acte);
  const regle = regleDe(procedure, nouveau.acte)!;
  if (!estDateCivile(nouveau.dateActe) || nouveau.dateActe > dateCivileAParis(contexte.maintenant)) {
    return refuser('date-future', 'La date rectifiée n’est pas une date passée du calendrier.', { champ: 'donnees.date' });
  }
  const avant = rejouer(procedure, etat, Object.values(etat.actes).filter(({ seq }) => seq < nouveau.seq), contexte.droit);
  const [manque] = regle.definition.nature === 'recu' ? [] : manquements({ procedure, regle, etat: avant, acte: nouveau, contexte });
  return verifierChamps(regle.definition.champs, nouveau, etat) ?? chronologie(procedure, regle, avant, nouveau) ?? regle.coherence?.(avant, nouveau, contexte, procedure) ?? manque ?? null;
};

export const ge01: RegleActe = {
  definition: deGestion({
    id: 'GE01', nom: 'rectifier', titre: 'Rectification d’un acte enregistré', bouton: 'Rectifier l’acte', auteur: 'greffe', roles: GREFFE, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [
      champ('acte', 'Acte rectifié', 'acte', requis), champ('date', 'Date exacte', 'date'), champ('partie', 'Partie exacte', 'partie'),
      champ('valeurs', 'Valeurs exactes', 'objet'), champ('motif', 'Motif', 'texte-long', requis),
    ],
  }),
  horsRejeu: true,
  coherence: (...args) => acteRevisable(...args) ?? encorePossible(...args),
  effets(d) {
    const ancien = d.etat.actes[String(d.acte.donnees['acte'])]!;
    const nouveau = amende(d.etat, d.acte);
    const vue = ({ dateActe, partie, donnees }: ActeEnregistre) => ({ dateActe, ...(partie === undefined ? {} : { partie }), donnees });
    reviser(d, () => d.fait('acte-rectifie', { acte: ancien.acteId, avant: vue(ancien), apres: vue(nouveau), motif: d.acte.donnees['motif'] }));
  },
};
