import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1009_2: Article = {
  regles: [civile({
    id: 'cpc-1009-2',
    ligne: 'C29',
    intitule: 'Péremption après radiation',
    articles: ['CPC 1009-2', 'CPC 386'],
    depart: 'notification de l’ordonnance de radiation',
    tenu: 'demandeur au pourvoi',
    sanction: 'péremption de l’instance',
    prononcePar: 'premier président ou son délégué, même d’office',
    critere: 'notification',
    prorogationIncertaine: true,
    reserve: 'La prorogation de l’article 642 n’est pas vérifiée pour la péremption.',
    versions: [
      depuis('1999-03-01', duree(2, 'ans'), 'décret 99-131'),
      depuis('2008-05-25', duree(2, 'ans'), 'décret 2008-484'),
    ],
  })],
};
