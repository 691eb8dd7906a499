import { civile, depuis, duree, type Article } from './fabrique';

export const cpc528_1: Article = {
  regles: [civile({
    id: 'cpc-528-1',
    ligne: 'C02',
    intitule: 'Pourvoi contre une décision jamais notifiée',
    articles: ['CPC 528-1'],
    depart: 'prononcé de la décision qui tranche tout le principal ou met fin à l’instance',
    tenu: 'partie ayant comparu',
    sanction: 'irrecevabilité du pourvoi à titre principal',
    prononcePar: 'formation de jugement',
    critere: 'decision',
    prorogationIncertaine: true,
    reserve: 'La prorogation de l’article 642 et l’augmentation à raison de la distance ne sont pas vérifiées pour ce délai ; la seconde n’est pas comptée.',
    versions: [depuis('1989-09-15', duree(2, 'ans'), 'décret 89-511')],
  })],
};
