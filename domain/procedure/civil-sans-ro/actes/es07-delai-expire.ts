import { instanceEnCours } from '../../noyau/conditions';
import { enCours } from '../../noyau/fin';
import { echeancesDeRegle, etatRegion, partiesDe } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';
import { expiree, nonTenue } from '../../noyau/sanctions';
import { ouvrirDefense } from '../defense';
import { SANS_MEMOIRE } from '../memoire';

const moisEcoules = expiree((etat, partie) => echeancesDeRegle(etat, SANS_MEMOIRE, partie), 'CPC 991', 'Le délai du défendeur ne court pas encore');

export const es07: RegleActe = {
  definition: deLaCour({
    id: 'ES07', nom: 'delai-de-l-article-989-expire', titre: 'Expiration des trois mois, les moyens étant énoncés dans la déclaration', bouton: 'Constater l’expiration des trois mois', auteur: 'effet de droit, constaté par le greffe', roles: GREFFE,
    articles: ['CPC 991', 'CPC 989'], region: 'DEF', cible: 'demandeur', collectif: true, prealable: 'récépissé remis, trois mois écoulés', ouvre: ['C43', 'C28', 'ES08', 'EC30'], ferme: ['C42'],
  }),
  mene: [{ region: 'DEF', etat: 'delai-memoire-expire' }],
  suit: ['ES02'],
  conditions: [instanceEnCours, moisEcoules],
  effets(d) {
    const passees = enCours(d).flatMap(({ id }) => echeancesDeRegle(d.etat, SANS_MEMOIRE, id)).filter((e) => nonTenue(e, d.date));
    const [depart] = passees.flatMap(({ delai }) => delai.dernierJour ?? []).sort();
    if (depart === undefined) return;
    const defendeurs = partiesDe(d.etat, 'defendeur');
    d.region(d.regionsDe('DEF', defendeurs.filter(({ id }) => etatRegion(d.etat, 'DEF', id) === 'avise')), 'delai-memoire-expire', undefined, 'CPC 991');
    ouvrirDefense(d, defendeurs, depart);
  },
};
