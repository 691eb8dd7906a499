import { ouvrir } from '../../noyau/echeances';
import { etatRegion, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { DEPOT } from '../../noyau/roles';

const DELAIS = choix(
  ['cpc-528-1', 'Décision jamais notifiée : deux ans (528-1)'], ['cpc-366-5', 'Prise à partie : quinze jours (366-5)'],
  ['cpc-1103', 'Divorce par consentement mutuel judiciaire : quinze jours (1103)'],
);

export const ec02: RegleActe = {
  definition: recu({
    id: 'EC02', nom: 'decision-prononcee', titre: 'Prononcé de la décision attaquée', bouton: 'Enregistrer le prononcé de la décision',
    auteur: 'juge', roles: DEPOT, articles: ['CPC 528-1', 'CPC 366-5', 'CPC 1103'], region: 'DEM', cible: 'partie', collectif: true,
    prealable: 'partie ayant comparu', ouvre: ['C02', 'S02', 'S04'], champs: [champ('delai', 'Délai qui court du prononcé', 'choix', DELAIS)],
  }),
  mene: [{ region: 'DEM', etat: 'delai-ouvert' }],
  effets(d) {
    const parties = (d.acte.partie === undefined ? d.cibles('demandeur') : [d.etat.parties[d.acte.partie]!])
      .filter(({ id }) => ['delai-ouvert', undefined].includes(etatRegion(d.etat, 'DEM', id)));
    ouvrir(d, { regle: texteDe(d.acte.donnees, 'delai') ?? 'cpc-528-1', region: 'DEM', parties });
    d.region(d.regionsDe('DEM', parties), 'delai-ouvert');
  },
};
