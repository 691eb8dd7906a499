import { civile, delaiDuJuge, depuis, duree, type Article } from './fabrique';

export const cpc1031_3: Article = {
  regles: [civile({
    ...delaiDuJuge,
    id: 'cpc-1031-3',
    ligne: 'avis civil',
    intitule: 'Demande d’avis : la Cour rend son avis',
    articles: ['CPC 1031-3'],
    depart: 'réception du dossier',
    sanction: null,
    versions: [depuis('1992-03-14', duree(3, 'mois'), 'décret 92-228')],
  })],
};
