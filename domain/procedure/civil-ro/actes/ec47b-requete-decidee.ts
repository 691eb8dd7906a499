import { aEteFait, etatRegion, partiesDe } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import type { Deroulement } from '../../noyau/deroulement';
import { choix } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

/** The decision is withdrawn: the instance goes on from where it stood. */
function rabattre(d: Deroulement): void {
  d.fait('correction', { objet: 'etat', cle: 'issue', avant: d.etat.issue ?? null, apres: null });
  if (d.etat.regions['REN']) d.fait('correction', { objet: 'regions', cle: 'REN', avant: d.etat.regions['REN'], apres: null });
  if (d.etat.regions['JUG']) d.region('JUG', 'rabat');
  const dechus = partiesDe(d.etat, 'demandeur').filter(({ id }) => ['dechu', 'desiste'].includes(etatRegion(d.etat, 'DEM', id) ?? ''));
  for (const p of dechus) d.region(d.regionsDe('DEM', [p]), aEteFait(d.etat, ['EC14', 'ES05', 'EE10'], p.id) ? 'memoire-remis' : 'declare');
}

export const ec47b: RegleActe = {
  definition: deLaCour({
    id: 'EC47b', nom: 'requete-decidee', titre: 'Décision sur la requête en rectification, en omission ou en rabat', bouton: 'Enregistrer la décision sur la requête', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 462', 'CPC 463'], region: 'REQUETE', cible: 'dossier', prealable: 'requête pendante',
    champs: [champ('resultat', 'Résultat', 'choix', { ...requis, ...choix(['rejet', 'Rejet'], ['rectification', 'Rectification'], ['complement', 'Complément'], ['rabat', 'Rabat']) })],
  }),
  mene: [{ region: 'JUG', etat: 'rabat' }],
  suit: ['EC47'],
  conditions: [condition((etat) => etatRegion(etat, 'REQUETE') === 'pendante', refuser('requete-absente', 'Aucune requête n’est pendante.', { article: 'CPC 462', acteUtile: 'EC47' }))],
  passe: { region: 'REQUETE', etat: 'decidee' },
  effets(d) { if (d.acte.donnees['resultat'] === 'rabat') rabattre(d); },
};
