import { depuis, duree, memoireCivil, type Article, type RegleEcrite } from './fabrique';

const versions = [depuis('1999-03-01', duree(3, 'mois'), 'décret 99-131')];
const commun: Pick<RegleEcrite, 'ligne' | 'articles' | 'depart' | 'critere' | 'versions'> = {
  ligne: 'C42', articles: ['CPC 989'], depart: 'remise ou réception du récépissé de la déclaration', critere: 'pourvoi', versions,
};

export const cpc989: Article = {
  regles: [
    memoireCivil({
      ...commun,
      id: 'cpc-989',
      intitule: 'Mémoire du demandeur sans représentation obligatoire',
      tenu: 'demandeur au pourvoi, si la déclaration n’énonce aucun moyen',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'premier président ou son délégué, par ordonnance',
    }),
    // Its end starts the defendant's limit (CPC 991) even when no mémoire is awaited.
    memoireCivil({
      ...commun,
      id: 'cpc-989-moyens',
      intitule: 'Délai de l’article 989, la déclaration énonçant des moyens',
      tenu: 'demandeur au pourvoi dont la déclaration énonce des moyens',
      faculte: true,
      sanction: null,
    }),
  ],
};
