import { depuis, duree, penale, type Article } from './fabrique';

export const cpp857: Article = {
  regles: [penale({
    id: 'cpp-857',
    ligne: 'O3',
    intitule: 'Opposition à l’arrêt de la Cour (579) de la partie résidant hors de l’île (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
    articles: ['CPP 857', 'CPP 579'],
    depart: 'notification de l’arrêt de la Cour',
    tenu: 'partie qui n’a pas reçu l’avis de l’article 578',
    faculte: true,
    sanction: 'forclusion',
    prononcePar: 'chambre criminelle',
    reserve: 'L’article 857 n’a pas été relu après 2012.',
    prudente: [duree(5, 'jours')],
    versions: [depuis(null, duree(1, 'mois'), 'rédaction de 2010')],
  })],
};
