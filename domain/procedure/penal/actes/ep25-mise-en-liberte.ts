import { echeancesDeRegle } from '../../noyau/lecture';
import { dateEnFrancais } from '../../../commun';
import { refuser } from '../../noyau/refus';
import { deLaCour, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { nonTenue } from '../../noyau/sanctions';
import { PRESIDENT } from '../../noyau/roles';
import { LIBERATIONS } from '../regimes';

const delaiPasse: Condition = (etat, { dateActe }) => {
  const [limite] = echeancesDeRegle(etat, LIBERATIONS);
  if (limite && nonTenue(limite, dateActe)) return null;
  return refuser('delai-non-expire', limite?.delai.dernierJour ? `Le délai de trois mois n’est pas expiré (dernier jour le ${dateEnFrancais(limite.delai.dernierJour)}), ou la Cour a statué.` : 'Aucun délai de l’article 567-2 ou 574-1 ne court dans ce dossier.', {
    article: limite?.delai.articles[0] ?? 'CPP 567-2', manque: 'trois mois écoulés sans arrêt',
  });
};

export const ep25: RegleActe = {
  definition: deLaCour({
    id: 'EP25', nom: 'mise-en-liberte-d-office', titre: 'Mise en liberté d’office, la Cour n’ayant pas statué', bouton: 'Constater la mise en liberté d’office', auteur: 'effet de droit, constaté par le greffe ou le président', roles: PRESIDENT,
    articles: ['CPP 567-2', 'CPP 574-1'], region: 'JUG', cible: 'dossier', prealable: 'trois mois depuis la réception du dossier, sans arrêt',
  }),
  suit: ['EP15'],
  conditions: [delaiPasse],
  passe: { region: 'LIBERTE', etat: 'acquise' },
  effets(d) {
    for (const avant of Object.values(d.etat.parties).filter(({ detenu }) => detenu === true)) {
      d.fait('partie-modifiee', { partie: avant.id, avant, apres: { ...avant, detenu: false } }, 'CPP 567-2');
    }
  },
};
