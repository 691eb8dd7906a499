import { depuis, duree, penale, type Article } from './fabrique';

export const cpp585_2: Article = {
  regles: [penale({
    id: 'cpp-585-2',
    ligne: 'P12',
    intitule: 'Mémoire du ministère public parvenu à la Cour',
    articles: ['CPP 585-2', 'CPP 590-1'],
    depart: 'pourvoi',
    tenu: 'ministère public',
    sanction: 'déchéance du pourvoi',
    prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
    critere: 'pourvoi',
    versions: [depuis(null, duree(1, 'mois'), 'rédaction de mars 2007')],
  })],
};
