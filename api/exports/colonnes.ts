import { CHAMBRES } from '@diligence/domain/personne';
import { CATALOGUE, type FonctionDesignee } from '@diligence/domain/procedure';
import { champsInvalides } from '../erreurs';
import type { DossierResume } from '../ports';

export interface Colonne { titre: string; lire: (d: DossierResume) => string | number | null }
const colonne = (titre: string, lire: Colonne['lire']): Colonne => ({ titre, lire });

const designe = ({ designations }: DossierResume, fonction: FonctionDesignee): string => designations.filter((d) => d.fonction === fonction && d.au === undefined).map(({ nom }) => nom).join(', ');

/** What an export may hold, under the names that the screens give their own columns. */
export const COLONNES: Record<string, Colonne> = {
  numero: colonne('Numéro', (d) => d._id),
  intitule: colonne('Intitulé', (d) => d.intitule),
  chambre: colonne('Chambre', (d) => d.chambre && CHAMBRES[d.chambre]),
  procedure: colonne('Procédure', (d) => CATALOGUE[d.procedure]?.nom ?? d.procedure),
  matiere: colonne('Matière', (d) => d.matiere),
  etape: colonne('Étape', (d) => d.etapeTexte),
  prochaineEcheance: colonne('Prochaine échéance', (d) => d.prochaineEcheance?.intitule ?? null),
  dernierJour: colonne('Dernier jour', (d) => d.prochaineEcheance?.dernierJour ?? null),
  datePrudente: colonne('Date prudente', (d) => d.prochaineEcheance?.alertePrudente ?? null),
  depot: colonne('Dépôt', (d) => d.depot),
  rapporteur: colonne('Rapporteur', (d) => designe(d, 'rapporteur')),
  greffier: colonne('Greffier', (d) => designe(d, 'greffier')),
  juridiction: colonne('Décision attaquée', (d) => d.decisionAttaquee?.juridiction ?? null),
  dateDecision: colonne('Date de la décision', (d) => d.decisionAttaquee?.date ?? null),
  rg: colonne('RG', (d) => d.decisionAttaquee?.rg ?? null),
  taches: colonne('Tâches à faire', (d) => d.taches.filter((t) => t.statut === 'a-faire').length),
  detenu: colonne('Partie détenue', (d) => (d.parties.some(({ detenu }) => detenu) ? 'oui' : 'non')),
  clos: colonne('Clos', (d) => d.clos),
};

/** The columns asked for, in their order; all of them by default. @throws Probleme 400 naming one that does not exist. */
export function lireColonnes(texte: string | undefined): Colonne[] {
  return (texte?.split(',') ?? Object.keys(COLONNES)).map((nom) => {
    const choisie = Object.hasOwn(COLONNES, nom) ? COLONNES[nom] : undefined;
    if (!choisie) throw champsInvalides([{ champ: 'colonnes', message: `La colonne « ${nom.slice(0, 40)} » n’existe pas.` }]);
    return choisie;
  });
}
