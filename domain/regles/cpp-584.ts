import { depuis, duree, penale, type Article } from './fabrique';

export const cpp584: Article = {
  regles: [penale({
    id: 'cpp-584',
    ligne: 'P09',
    intitule: 'Mémoire personnel déposé au greffe de la juridiction attaquée',
    articles: ['CPP 584', 'CPP 590-1'],
    depart: 'déclaration de pourvoi',
    tenu: 'tout demandeur sans avocat',
    sanction: 'déchéance du pourvoi',
    prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
    versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
  })],
};
