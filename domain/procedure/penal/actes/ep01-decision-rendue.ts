import { ajouterJours } from '../../../commun';
import type { Deroulement } from '../../noyau/deroulement';
import { ouvrir, solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { dernierActe, echeancesDeRegle, etatRegion, nomRegion } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import type { Partie } from '../../types';
import { champRegime, DELAIS_DE_POURVOI, regimeDe } from '../regimes';

const EVENEMENTS = choix(
  ['prononce', 'Prononcé'], ['signification', 'Signification (cas de l’article 568)'], ['fin-opposition', 'Fin du délai d’opposition'],
  ['signification-defaut', 'Signification d’une décision par défaut : délai du ministère public'],
);
/** After a decision by default the limit of the ministère public runs once ten days have gone by since it was served (568). */
const ATTENTE_DU_PARQUET = 10;

/** Residence off the island lengthens the limit of article 568 alone (855). */
const regleDe = (regle: string, { horsIle }: Partie): string => (regle === 'cpp-568' && horsIle ? 'cpp-855' : regle);

function courir(d: Deroulement, partie: Partie): void {
  const parDefaut = d.acte.donnees['evenement'] === 'signification-defaut';
  if (parDefaut && partie.qualite !== 'ministere-public') return d.marque('sans-effet', 'Après une décision par défaut, le délai de cette partie court de la fin du délai d’opposition.', 'CPP 568');
  ouvrir(d, { regle: regleDe(regimeDe(d.etat).pourvoi, partie), region: 'DEM', parties: [partie], ...(parDefaut ? { depart: ajouterJours(d.date, ATTENTE_DU_PARQUET) } : {}) });
  if (etatRegion(d.etat, 'DEM', partie.id) === undefined) return d.region(nomRegion('DEM', partie.id), 'delai-ouvert');
  const declaration = dernierActe(d.etat, ['EP02', 'EP03'], partie.id);
  if (declaration) solder(d, echeancesDeRegle(d.etat, DELAIS_DE_POURVOI, partie.id), declaration.dateActe, declaration.acteId);
}

export const ep01: RegleActe = {
  definition: recu({
    id: 'EP01', nom: 'decision-penale-rendue', titre: 'Prononcé ou signification de la décision attaquée, fin du délai d’opposition', bouton: 'Enregistrer le point de départ du délai de pourvoi',
    auteur: 'juge, ministère public', roles: DEPOT, articles: ['CPP 568', 'CPP 568-1', 'L. 29 juill. 1881 art. 59', 'CPP 712-15', 'CPP 728-53', 'CPP 855'], region: 'DEM', cible: 'partie', collectif: true,
    prealable: 'cas de l’article 568', ouvre: ['P01', 'P02', 'P03', 'P04', 'P05', 'O1'],
    champs: [
      champ('evenement', 'Événement', 'choix', { ...EVENEMENTS, aide: 'Prononcé, sauf indication contraire.' }), champRegime,
      champ('dateDecision', 'Date de la décision attaquée', 'date', { aide: 'Elle décide de la version de l’article 568 : cinq jours francs avant le 30 septembre 2024, dix depuis.' }),
      champ('juridiction', 'Juridiction qui a rendu la décision attaquée', 'texte'),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'delai-ouvert' }],
  effets(d) {
    const { dateDecision, juridiction } = d.acte.donnees;
    if (dateDecision !== undefined && juridiction !== undefined) d.fait('dossier-decrit', { decisionAttaquee: { juridiction, date: dateDecision } });
    for (const partie of d.acte.partie === undefined ? d.cibles('demandeur') : [d.etat.parties[d.acte.partie]!]) courir(d, partie);
  },
};
