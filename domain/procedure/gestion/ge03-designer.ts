import { estDateCivile } from '../../commun';
import { designes, texteDe } from '../noyau/lecture';
import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import type { Designation, FonctionDesignee } from '../types';
import { FONCTIONS } from './fonctions';

const periodeOrdonnee: Condition = (_etat, { donnees, dateActe }) => {
  const [du, au] = [texteDe(donnees, 'du') ?? dateActe, texteDe(donnees, 'au')];
  return au === undefined || (estDateCivile(au) && du <= au) ? null
    : refuser('periode-invalide', 'La fin de la désignation précède son début.', { champ: 'donnees.au' });
};

const pasDejaDesignee: Condition = (etat, { donnees, dateActe }) =>
  designes(etat, donnees['fonction'] as FonctionDesignee, dateActe).some((d) => d.personne === donnees['personne'])
    ? refuser('deja-designe', 'Cette personne est déjà désignée dans cette fonction.', { acteUtile: 'GE04', champ: 'donnees.personne' }) : null;

export const ge03: RegleActe = {
  definition: deGestion({
    id: 'GE03', nom: 'designer', titre: 'Désignation ou délégation', bouton: 'Désigner', auteur: 'président, premier président, parquet général ou greffe',
    roles: ['greffier', 'directeur-greffe', 'president', 'premier-president', 'avocat-general', 'administrateur'], articles: ['CPC 1012', 'COJ L431-1', 'COJ L432-3'], region: 'JUG', cible: 'dossier',
    champs: [
      champ('fonction', 'Fonction', 'choix', { ...requis, choix: FONCTIONS }),
      champ('personne', 'Personne', 'personne', requis),
      champ('nom', 'Nom affiché', 'texte'),
      champ('du', 'À compter du', 'date'),
      champ('au', 'Jusqu’au', 'date', { aide: 'Dernier jour de la désignation ou de la délégation.' }),
    ],
  }),
  coherence: periodeOrdonnee,
  conditions: [pasDejaDesignee],
  effets(d) {
    const { donnees, acteId } = d.acte;
    const au = texteDe(donnees, 'au');
    const designation: Designation = {
      id: `${String(donnees['fonction'])}:${acteId}`, fonction: donnees['fonction'] as FonctionDesignee, personne: String(donnees['personne']),
      nom: texteDe(donnees, 'nom') ?? String(donnees['personne']), du: texteDe(donnees, 'du') ?? d.date, ...(au ? { au } : {}),
    };
    d.fait('designation-faite', { designation });
  },
};
