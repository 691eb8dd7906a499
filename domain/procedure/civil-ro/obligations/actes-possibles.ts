export * from '../../noyau/obligations/actes-possibles';
