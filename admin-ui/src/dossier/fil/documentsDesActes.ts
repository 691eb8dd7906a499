/** The paper an act gives to whoever did it, by the act's id; the others are made from the header of the dossier. */
export const DOCUMENTS_DES_ACTES: Record<string, { modele: 'recepisse-depot'; titre: string }> = {
  EC08: { modele: 'recepisse-depot', titre: 'Récépissé de dépôt' },
};
