import { gardeFou, type Article } from './fabrique';

export const cpc984: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-984',
    ligne: 'C40',
    intitule: 'Déclaration de pourvoi sans représentation obligatoire',
    articles: ['CPC 984', 'CPC 985', 'CPC 986'],
    effet: 'Déclaration au greffe de la Cour, remise ou adressée par lettre recommandée avec demande d’avis de réception, par la partie ou un mandataire muni d’un pouvoir spécial ; les mentions de l’article 985 sont prescrites à peine de nullité. Le récépissé reproduit les articles 989 et 994.',
  })],
};
