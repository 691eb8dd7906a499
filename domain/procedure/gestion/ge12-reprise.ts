import { dateCivileAParis, estDateCivile } from '../../commun';
import { verifierChamps } from '../noyau/champs';
import type { Deroulement } from '../noyau/deroulement';
import { chronologie } from '../noyau/enveloppe';
import { executer } from '../noyau/executer';
import { refuser } from '../noyau/refus';
import { champ, deGestion, regleDe, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import type { ActeSoumis } from '../types';

type ActePasse = Partial<ActeSoumis> & { date?: string };
const passes = ({ donnees }: ActeSoumis): ActePasse[] => donnees['actes'] as ActePasse[];

const listeLisible: Condition = (_etat, acte) => {
  const actes: unknown = passes(acte);
  const lisible = Array.isArray(actes) && actes.length > 0 && actes.every((a) => typeof (a as ActePasse)?.acte === 'string' && estDateCivile((a as ActePasse).dateActe ?? (a as ActePasse).date));
  return lisible ? null : refuser('champ-invalide', 'La reprise est une liste d’actes, chacun avec son identifiant de table et sa date.', { champ: 'donnees.actes' });
};

/** The past act with what the take-over knows of it. */
const complet = (d: Deroulement, { date, ...passe }: ActePasse, rang: number): ActeSoumis => ({
  ...passe, acteId: passe.acteId ?? `${d.acte.acteId}.${rang + 1}`, acte: passe.acte!, dateActe: passe.dateActe ?? date!, donnees: passe.donnees ?? {}, auteur: passe.auteur ?? d.acte.auteur,
});

/** Plays a past act; what does not hold together is an anomaly for the registry, never a refusal. */
function reprendre(d: Deroulement, acte: ActeSoumis): void {
  const regle = regleDe(d.procedure, acte.acte);
  if (!regle || d.etat.actes[acte.acteId]) return d.fait('anomalie-relevee', { id: `reprise:${acte.acteId}`, texte: regle ? `Reprise : l’acte ${acte.acteId} figure deux fois.` : `Reprise : l’acte « ${acte.acte} » n’existe pas dans cette procédure.` });
  const inconnue = acte.partie !== undefined && !d.etat.parties[acte.partie] && acte.acte !== 'GE11';
  const defauts = [
    inconnue ? refuser('partie-inconnue', 'La partie nommée n’existe pas dans le dossier.') : null,
    acte.dateActe > dateCivileAParis(d.contexte.maintenant) ? refuser('date-future', 'L’acte est daté d’un jour à venir.') : null,
    verifierChamps(regle.definition.champs, acte, d.etat), chronologie(d.procedure, regle, d.etat, acte), regle.coherence?.(d.etat, acte, d.contexte, d.procedure) ?? null,
  ].filter((r) => r !== null);
  const injouable = defauts.some(({ code }) => ['partie-inconnue', 'champ-inconnu', 'champ-manquant', 'champ-invalide', 'date-future'].includes(code));
  if (!injouable) {
    const issue = executer({ procedure: d.procedure, regle, etat: d.etat, acte, contexte: d.contexte, reprise: true });
    if (!('code' in issue)) for (const fait of issue.faits) d.ajouter(fait);
  }
  for (const { code, message } of defauts) d.fait('anomalie-relevee', { id: `${code}:${acte.acteId}`, texte: `Reprise, ${regle.definition.titre} : ${message}` });
}

/** Takes over a dossier from another register, with its dated past acts. */
export const ge12: RegleActe = {
  definition: deGestion({
    id: 'GE12', nom: 'reprendre-dossier', titre: 'Reprise d’un dossier en cours', bouton: 'Reprendre le dossier', auteur: 'greffe', roles: ['greffier', 'directeur-greffe', 'administrateur', 'superviseur'], articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('actes', 'Actes passés, dans l’ordre', 'objet', requis), champ('source', 'Registre d’origine', 'texte')],
  }),
  horsRejeu: true,
  coherence: listeLisible,
  allege: (acte) => ({ ...acte, donnees: { source: acte.donnees['source'] ?? 'reprise', nombre: passes(acte).length } }),
  effets(d) { passes(d.acte).forEach((passe, rang) => reprendre(d, complet(d, passe, rang))); },
};
