import { depuis, duree, penale, type Article } from './fabrique';
import { SOURCES } from './sources';

export const cconsoL512_38: Article = {
  regles: [penale({
    id: 'cconso-l512-38',
    ligne: 'S09c',
    intitule: 'Pourvoi contre l’ordonnance du premier président sur des visites et saisies, selon les règles de la procédure pénale',
    articles: ['C. conso. L. 512-38', 'CSI L. 229-3', 'CSI L. 229-5'],
    source: SOURCES.consommation,
    depart: 'notification de l’ordonnance du premier président de la cour d’appel',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    critere: 'notification',
    reserve: 'Le texte ne dit pas que les quinze jours sont francs : ils sont comptés simples.',
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
