import { choix } from '../noyau/formulaire';
import { cleIdentifiant, fauteDesIdentifiants, identifiantDe, NATURES_IDENTIFIANT, porte } from '../noyau/identifiants';
import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

/** What the court below, the parquet or a prison call the case: written, or taken away when it was wrong. */
export const ge18: RegleActe = {
  definition: deGestion({
    id: 'GE18', nom: 'inscrire-identifiant', titre: 'Identifiant du dossier dans un autre système', bouton: 'Inscrire l’identifiant', auteur: 'partie, greffe ou système partenaire', roles: DEPOT, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [
      champ('nature', 'Nature', 'choix', { ...requis, ...choix(...Object.entries(NATURES_IDENTIFIANT)) }),
      champ('valeur', 'Valeur', 'texte', { ...requis, aide: 'Telle qu’elle est écrite là-bas ; espaces et ponctuation ne comptent pas pour la retrouver.' }),
      champ('partie', 'Partie qu’il désigne', 'partie', { aide: 'Pour un identifiant propre à une partie, comme un numéro d’écrou.' }),
      champ('retirer', 'Retirer cet identifiant', 'oui-non', { aide: 'Quand il a été inscrit par erreur.' }),
    ],
  }),
  horsRejeu: true,
  surDossierClos: true,
  coherence: (etat, acte) => {
    const identifiant = identifiantDe(acte);
    const retire = acte.donnees['retirer'] === true;
    return fauteDesIdentifiants([identifiant], Object.keys(etat.parties), 'donnees.valeur')
      ?? (porte(etat, identifiant) === retire ? null
        : refuser(retire ? 'identifiant-absent' : 'identifiant-deja-inscrit', retire ? 'Le dossier ne porte pas cet identifiant.' : 'Le dossier porte déjà cet identifiant.', { champ: 'donnees.valeur' }));
  },
  effets(d) {
    const identifiant = identifiantDe(d.acte);
    if (d.acte.donnees['retirer'] === true) d.fait('identifiant-retire', { cle: cleIdentifiant(identifiant) });
    else d.fait('identifiants-inscrits', { identifiants: [identifiant] });
  },
};
