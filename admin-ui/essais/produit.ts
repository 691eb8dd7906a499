const requise = (nom: string): string => {
  const valeur = process.env[nom];
  if (!valeur) throw new Error(`${nom} is missing: run these tests with \`npm test navigateur\`, which starts the whole product for them.`);
  return valeur;
};

/** Where the product under test answers. */
export const lieux = () => ({ ecrans: requise('URL_PUBLIQUE'), partenaires: requise('URL_PARTENAIRES'), identite: requise('OIDC_ISSUER') });
