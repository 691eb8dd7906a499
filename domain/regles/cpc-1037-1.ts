import { civile, depuis, duree, type Article } from './fabrique';

export const cpc1037_1: Article = {
  regles: [
    civile({
      id: 'cpc-1037-1-signification',
      ligne: 'C62',
      intitule: 'Renvoi après cassation : signification de la déclaration de saisine',
      articles: ['CPC 1037-1'],
      depart: 'avis de fixation',
      tenu: 'auteur de la déclaration de saisine',
      sanction: 'caducité de la déclaration, relevée d’office',
      prononcePar: 'juridiction de renvoi',
      critere: 'saisine',
      versions: [
        depuis('2017-09-01', duree(10, 'jours'), 'décret 2017-891'),
        depuis('2024-09-01', duree(20, 'jours'), 'décret 2023-1391'),
      ],
    }),
    civile({
      id: 'cpc-1037-1-conclusions',
      ligne: 'C63',
      intitule: 'Renvoi après cassation : conclusions',
      articles: ['CPC 1037-1'],
      depart: 'déclaration de saisine ou notification des conclusions adverses',
      tenu: 'auteur de la déclaration, puis parties adverses',
      sanction: 'la partie est réputée s’en tenir à ses moyens antérieurs ; les conclusions de l’intervenant sont irrecevables',
      prononcePar: 'juridiction de renvoi',
      critere: 'saisine',
      distance: 'CPC 915-4',
      distanceIncertaine: true,
      versions: [depuis('2017-09-01', duree(2, 'mois'), 'décret 2017-891')],
    }),
  ],
};
