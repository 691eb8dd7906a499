export * from '../noyau/formations';
