import { versionsMemoireEnDefense } from './cpc-982';
import { depuis, duree, memoireCivil, type Article } from './fabrique';

const incident = {
  depart: 'signification ou notification du mémoire ampliatif au défendeur',
  tenu: 'défendeur au pourvoi',
  sanction: 'irrecevabilité du pourvoi incident, relevée d’office',
  prononcePar: 'formation de jugement',
  critere: 'pourvoi',
  radiation: true,
  faculte: true,
} as const;

export const cpc1010: Article = {
  regles: [
    memoireCivil({
      ...incident,
      id: 'cpc-1010-al1',
      ligne: 'C25',
      intitule: 'Pourvoi incident ou provoqué : remise et notification du mémoire',
      articles: ['CPC 1010 al. 1'],
      versions: versionsMemoireEnDefense,
    }),
    memoireCivil({
      ...incident,
      id: 'cpc-1010-al2',
      ligne: 'C25',
      intitule: 'Pourvoi incident ou provoqué : signification à la partie non constituée',
      articles: ['CPC 1010 al. 2'],
      reserve: 'Le décompte global depuis la notification du mémoire ampliatif est retenu par analogie avec 2e Civ., 25 mars 2021, n° 19-20.636.',
      versions: versionsMemoireEnDefense.map((version) => ({ ...version, duree: [...version.duree, duree(1, 'mois')] })),
    }),
    memoireCivil({
      id: 'cpc-1010-dernier-al',
      ligne: 'C26',
      intitule: 'Réponse au pourvoi incident',
      articles: ['CPC 1010 dernier al.'],
      depart: 'notification du mémoire au soutien du pourvoi incident',
      tenu: 'défendeur au pourvoi incident',
      sanction: null,
      critere: 'acte',
      versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur'), depuis('2010-12-30', duree(1, 'mois'), 'décret 2010-1647')],
    }),
  ],
};
