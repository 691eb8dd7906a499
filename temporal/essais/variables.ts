/** What the global set-up hands to the test files, through the environment that Jest's workers inherit. */
const PREFIXE = 'DILIGENCE_ESSAIS_';
type Nom = 'SERVEUR_TEMPS' | 'PAQUET';

export const variables = {
  ecrire(nom: Nom, valeur: string): void {
    process.env[PREFIXE + nom] = valeur;
  },
  lire(nom: Nom): string {
    const valeur = process.env[PREFIXE + nom];
    if (!valeur) throw new Error(`${PREFIXE}${nom} manque : ce fichier se lance par Jest, projet « workflow » ou « integration ».`);
    return valeur;
  },
};
