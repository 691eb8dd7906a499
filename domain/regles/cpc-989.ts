import { depuis, duree, memoireCivil, type Article } from './fabrique';

export const cpc989: Article = {
  regles: [memoireCivil({
    id: 'cpc-989',
    ligne: 'C42',
    intitule: 'Mémoire du demandeur sans représentation obligatoire',
    articles: ['CPC 989'],
    depart: 'remise ou réception du récépissé de la déclaration',
    tenu: 'demandeur au pourvoi, si la déclaration n’énonce aucun moyen',
    sanction: 'déchéance du pourvoi',
    prononcePar: 'premier président ou son délégué, par ordonnance',
    critere: 'pourvoi',
    versions: [depuis('1999-03-01', duree(3, 'mois'), 'décret 99-131')],
  })],
};
