import { depuis, duree, gardeFou, memoireCivil, type Article } from './fabrique';

const commun = { tenu: 'demandeur au pourvoi', depart: 'pourvoi', critere: 'pourvoi' } as const;
const decheance = { sanction: 'déchéance du pourvoi', prononcePar: 'premier président ou son délégué, par ordonnance' } as const;

const versionsRemise = [
  depuis(null, duree(5, 'mois'), 'rédaction de 2005'),
  depuis('2008-05-25', duree(4, 'mois'), 'décret 2008-484'),
  depuis('2010-12-30', duree(4, 'mois'), 'décret 2010-1647'),
  depuis('2014-11-09', duree(4, 'mois'), 'décret 2014-1338'),
];

/** Remittance and the following month are counted as one whole from the origin, never from a rolled day. */
const quatreMoisPuisUn = [duree(4, 'mois'), duree(1, 'mois')];

export const cpc978: Article = {
  regles: [
    memoireCivil({
      ...commun,
      ...decheance,
      id: 'cpc-978-al1',
      ligne: 'C22',
      intitule: 'Mémoire ampliatif : remise au greffe et notification aux avocats constitués',
      articles: ['CPC 978 al. 1'],
      versions: versionsRemise,
    }),
    memoireCivil({
      ...commun,
      id: 'cpc-978-additionnel',
      ligne: 'C22b',
      intitule: 'Pourvoi additionnel',
      articles: ['CPC 608', 'CPC 978 al. 2'],
      faculte: true,
      sanction: 'irrecevabilité du pourvoi additionnel',
      prononcePar: 'formation de jugement',
      versions: versionsRemise,
    }),
    memoireCivil({
      ...commun,
      ...decheance,
      id: 'cpc-978-al2',
      ligne: 'C23',
      intitule: 'Mémoire ampliatif : signification au défendeur non constitué',
      articles: ['CPC 978 al. 1 in fine'],
      reserve: 'Le décompte global depuis le pourvoi est retenu par analogie avec 2e Civ., 25 mars 2021, n° 19-20.636.',
      versions: [
        depuis(null, duree(5, 'mois'), 'rédaction de 2005'),
        depuis('2008-05-25', quatreMoisPuisUn, 'décret 2008-484'),
        depuis('2010-12-30', quatreMoisPuisUn, 'décret 2010-1647'),
        depuis('2014-11-09', quatreMoisPuisUn, 'décret 2014-1338'),
      ],
    }),
  ],
  gardeFous: [gardeFou({
    id: 'cpc-978-dernier-al',
    ligne: 'C22d',
    intitule: 'Un moyen, un cas d’ouverture',
    articles: ['CPC 978 dernier al.'],
    effet: 'Chaque moyen ou élément de moyen met en œuvre un seul cas d’ouverture et précise le cas invoqué, la partie critiquée et le reproche, à peine d’irrecevabilité relevée d’office.',
  })],
};
