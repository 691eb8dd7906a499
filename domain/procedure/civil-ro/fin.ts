export * from '../noyau/fin';
