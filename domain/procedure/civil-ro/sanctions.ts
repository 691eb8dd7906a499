export * from '../noyau/sanctions';
