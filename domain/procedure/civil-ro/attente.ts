export * from '../noyau/attente';
