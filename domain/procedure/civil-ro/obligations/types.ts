export * from '../../noyau/obligations/types';
