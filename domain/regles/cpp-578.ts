import { depuis, duree, penale, type Article } from './fabrique';

export const cpp578: Article = {
  regles: [penale({
    id: 'cpp-578',
    ligne: 'P07',
    intitule: 'Avis du pourvoi au ministère public et aux autres parties',
    articles: ['CPP 578'],
    depart: 'pourvoi',
    tenu: 'tout demandeur',
    sanction: null,
    versions: [depuis(null, duree(3, 'jours'), 'rédaction en vigueur')],
  })],
};
