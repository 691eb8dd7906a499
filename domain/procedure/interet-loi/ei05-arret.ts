import { instanceOuverte } from '../noyau/conditions';
import { depassee } from '../noyau/echeances';
import { prononcer } from '../noyau/fin';
import { compositionSuffisante, FORMATIONS } from '../noyau/formations';
import { choix } from '../noyau/formulaire';
import { aEteFait, echeancesDeRegle } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { fondementDe } from './fondements';

/** The parties have been told and have had their two months (639-1). */
const partiesEntendues = condition((etat, { dateActe }) => {
  const { observations } = fondementDe(etat);
  return observations === undefined || (aEteFait(etat, 'EI02') && !echeancesDeRegle(etat, observations).some((e) => e.statut === 'courante' && !depassee(e, dateActe)));
}, refuser('observations-attendues', 'Les parties sont avisées et ont deux mois pour présenter leurs observations : elles sont encore attendues.', { article: 'CPC 639-1', manque: 'l’avis aux parties, ou la fin de leur délai', acteUtile: 'EI02', quiPeut: ['greffier'] }));

export const ei05: RegleActe = {
  definition: deLaCour({
    id: 'EI05', nom: 'arret-sur-le-pourvoi-du-parquet', titre: 'Arrêt sur le pourvoi du procureur général', bouton: 'Enregistrer l’arrêt', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 639-1', 'CPC 639-3', 'CPP 620', 'CPP 621'], region: 'JUG', volet: 'decision', cible: 'dossier', prealable: 'audience fixée', ferme: ['C16'],
    champs: [
      champ('issue', 'Dispositif', 'choix', { ...requis, ...choix(['interet-loi-annulation', 'Cassation ou annulation'], ['interet-loi-rejet', 'Rejet']) }),
      champ('formation', 'Formation', 'choix', { choix: FORMATIONS }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre'),
    ],
  }),
  suit: ['EI04'],
  conditions: [instanceOuverte('CPC 639-1', 'EI05'), partiesEntendues, compositionSuffisante],
  passe: { region: 'JUG', etat: 'arret' },
  effets(d) { prononcer(d, String(d.acte.donnees['issue']), 'arrêt rendu', fondementDe(d.etat).article); },
};
