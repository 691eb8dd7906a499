import { CATALOGUE, definitions } from '@diligence/domain/procedure';

/** What the workflow knows of each act of the catalogue, in the order of their ids. */
export const tableDesActes = () =>
  definitions
    .map(({ id, nom, titre }) => ({ id, nom, titre, surDossierClos: admisSurDossierClos(id) }))
    .sort((a, b) => a.id.localeCompare(b.id));

const admisSurDossierClos = (id: string): boolean =>
  Object.values(CATALOGUE).some(({ actes }) => actes.some(({ definition, surDossierClos }) => definition.id === id && surDossierClos === true));
