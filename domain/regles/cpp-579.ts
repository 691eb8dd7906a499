import { A_RELIRE, depuis, duree, penale, type Article } from './fabrique';

export const cpp579: Article = {
  regles: [penale({
    id: 'cpp-579',
    ligne: 'P08',
    intitule: 'Opposition à l’arrêt de la Cour',
    articles: ['CPP 579', 'CPP 589'],
    depart: 'notification de l’arrêt de la Cour',
    tenu: 'partie qui n’a reçu ni l’avis de l’article 578 ni la copie des mémoires',
    faculte: true,
    sanction: 'forclusion',
    prononcePar: 'chambre criminelle',
    reserve: A_RELIRE,
    versions: [depuis(null, duree(5, 'jours'), 'rédaction en vigueur')],
  })],
};
