import type { Commande } from '../commun/commande';
import type { IdModele } from '../registre';
import { observations } from './delais';
import { acte, dossierExemple, echeance } from './dossier';

export { acte, dossierExemple, echeance } from './dossier';

const base: Commande = { dossier: dossierExemple, etabliLe: '2026-11-09' };
const REMISE = 'cpc-978-al1:DEM[d1]:acte-1';
const SIGNIFICATION = 'cpc-978-al2:DEM[d1]:acte-1';

const avis = acte(5, 'EC36', '2026-11-09', {
  auteur: { id: 'agent-3', role: 'president' },
  donnees: { objet: 'moyen-office', dateLimite: '2026-12-07' },
});

/** What each expected page was made from. */
export const COMMANDES: Record<IdModele, Commande> = {
  'calcul-motive': { ...base, echeance: SIGNIFICATION },
  synthese: base,
  'recepisse-depot': { ...base, etabliLe: '2026-06-16' },
  'lettre-defendeur': { ...base, etabliLe: '2026-06-16', partie: 'f1', adresse: ['12 rue des Exemples', '75000 Paris'] },
  'avis-retour': { ...base, etabliLe: '2026-07-10', partie: 'f1' },
  'projet-ordonnance-decheance': { ...base, echeance: REMISE },
  'avis-parties-1015': {
    ...base,
    dossier: {
      ...dossierExemple,
      actes: [...dossierExemple.actes, avis],
      echeances: [echeance('C34', 'Observations sur l’avis de l’article 1015', observations, { id: 'cpc-1015:JUG:acte-5', cause: 'acte-5', judiciaire: true })],
    },
    echeance: 'cpc-1015:JUG:acte-5',
  },
};
