import { fixer, remplacer } from '../../echeances';
import { echeancesDeRegle, estOuverte, texteDe } from '../../lecture';
import { condition, refuser } from '../../refus';
import { champ, deLaCour, type RegleActe } from '../../regle-acte';
import { PRESIDENT } from '../../roles';
import type { Echeance, EtatPourvoi } from '../../../types';
import { questionPendante } from '../conditions';
import { codeDe, REDUIT, REPONSES } from '../droit';

const attendues = (etat: EtatPourvoi): Echeance[] => echeancesDeRegle(etat, REPONSES).filter(estOuverte);

export const eq04: RegleActe = {
  definition: deLaCour({
    id: 'EQ04', nom: 'audience-de-la-question-fixee', titre: 'Audience de la question fixée, délai des réponses réduit en cas d’urgence', bouton: 'Fixer l’audience de la question', auteur: 'président de la formation', roles: PRESIDENT,
    articles: ['CPC 126-11', 'CPP R. 49-32'], region: 'QPC', volet: 'audience', cible: 'dossier', prealable: 'question pendante', ouvre: ['Q3', 'EQ06'],
    champs: [champ('dateAudience', 'Date de l’audience', 'date'), champ('dateLimite', 'Dernier jour des réponses, en cas d’urgence', 'date', { aide: 'Prend la place du délai d’un mois.' })],
  }),
  mene: [{ region: 'AUDIENCE_QPC', etat: 'fixee' }],
  conditions: [
    questionPendante,
    condition((_etat, { donnees }) => donnees['dateAudience'] !== undefined || donnees['dateLimite'] !== undefined,
      refuser('champ-manquant', 'L’acte fixe une audience, réduit le délai des réponses, ou les deux.', { article: 'CPC 126-11', champ: 'donnees.dateAudience', manque: 'une date' })),
    condition((_etat, { donnees, dateActe }) => ['dateAudience', 'dateLimite'].every((nom) => (texteDe(donnees, nom) ?? dateActe) >= dateActe),
      refuser('date-anterieure', 'La date fixée précède le jour où elle l’est.', { article: 'CPC 126-11', champ: 'donnees.dateAudience' })),
    condition((etat, { donnees }) => attendues(etat).every(({ delai }) => donnees['dateLimite'] === undefined || delai.dernierJour === null || String(donnees['dateLimite']) <= delai.dernierJour),
      refuser('delai-allonge', 'Le président réduit le délai des réponses : il ne l’allonge pas.', { article: 'CPC 126-11', champ: 'donnees.dateLimite' })),
  ],
  effets(d) {
    const [audience, dernierJour] = [texteDe(d.acte.donnees, 'dateAudience'), texteDe(d.acte.donnees, 'dateLimite')];
    if (audience) d.region('AUDIENCE_QPC', 'fixee', { date: audience });
    if (dernierJour === undefined) return;
    const reduites = attendues(d.etat);
    const parties = reduites.flatMap(({ partie }) => d.etat.parties[partie ?? ''] ?? []);
    remplacer(d, reduites, 'délai réduit par le président de la formation');
    if (parties.length > 0) fixer(d, { regle: REDUIT, ligne: 'Q3', intitule: 'Réponse à la question, délai réduit', region: 'QPC', parties, dernierJour, article: codeDe(d.procedure, d.etat).reduction, sanction: null });
  },
};
