export const FILE_VIDE = 'banc-vide';
