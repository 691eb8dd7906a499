export { chambres, choix, demeures, motif, observations, signataire, signaturePremierPresident as signature } from '../noyau/formulaire';
