import { depuis, duree, penale, type Article } from './fabrique';

export const cpp859: Article = {
  regles: [penale({
    id: 'cpp-859',
    ligne: 'O5',
    intitule: 'Opposition à l’arrêt de la Cour (589) de la partie résidant hors de l’île (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
    articles: ['CPP 859', 'CPP 589', 'CPP 855'],
    depart: 'notification de l’arrêt de la Cour',
    tenu: 'partie à qui les mémoires n’ont pas été communiqués',
    faculte: true,
    sanction: 'forclusion',
    prononcePar: 'chambre criminelle',
    reserve: 'L’article 859 n’a pas été relu après 2012.',
    prudente: [duree(5, 'jours')],
    versions: [depuis(null, duree(1, 'mois'), 'rédaction de 2010')],
  })],
};
