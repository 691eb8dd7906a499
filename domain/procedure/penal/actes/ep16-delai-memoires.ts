import { fixer, remplacer } from '../../noyau/echeances';
import { echeancesDeRegle, texteDe } from '../../noyau/lecture';
import { condition, exige, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import type { ActeSoumis, EtatPourvoi, Partie } from '../../types';
import { instancePenaleEnCours } from '../conditions';

const vises = (etat: EtatPourvoi, { partie }: Pick<ActeSoumis, 'partie'>): Partie[] =>
  Object.values(etat.parties).filter(({ id, conseil }) => conseil !== undefined && (partie === undefined || id === partie));

const avocatConstitue: Condition = condition((etat, acte) => vises(etat, acte).length > 0,
  refuser('avocat-absent', 'Le président fixe le délai des avocats constitués : cette partie n’en a pas.', { article: 'CPP 588', manque: 'une constitution d’avocat aux Conseils', acteUtile: 'EP10', quiPeut: ['avocat-aux-conseils'] }));
const dateFuture: Condition = condition((_etat, { donnees, dateActe }) => String(donnees['dateLimite']) > dateActe,
  refuser('date-anterieure', 'Le dernier jour fixé suit la décision du président.', { article: 'CPP 588', champ: 'donnees.dateLimite' }));

export const ep16: RegleActe = {
  definition: deLaCour({
    id: 'EP16', nom: 'delai-des-memoires-fixe', titre: 'Délai des mémoires fixé par le président', bouton: 'Fixer le délai des mémoires', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 588 al. 1'], region: 'JUG', cible: 'partie', collectif: true, prealable: 'constitution d’avocat et réception du dossier', ouvre: ['P14', 'EP18'],
    champs: [champ('dateLimite', 'Dernier jour du dépôt des mémoires', 'date', requis)],
  }),
  suit: ['EP10'],
  conditions: [instancePenaleEnCours, exige('EP15', 'la réception du dossier', 'CPP 588'), avocatConstitue, dateFuture],
  passe: { region: 'JUG', etat: 'memoires-attendus' },
  effets(d) {
    const parties = vises(d.etat, d.acte);
    remplacer(d, parties.flatMap(({ id }) => echeancesDeRegle(d.etat, 'cpp-588', id)), 'nouveau délai fixé par le président');
    fixer(d, { regle: 'cpp-588', ligne: 'P14', intitule: 'Mémoire de l’avocat constitué', region: 'MEMOIRE', parties, dernierJour: texteDe(d.acte.donnees, 'dateLimite')!, article: 'CPP 588 al. 1', sanction: null });
  },
};
