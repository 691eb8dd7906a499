export * from '../noyau/aide';
