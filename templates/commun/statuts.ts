import type { Echeance } from '@diligence/domain/procedure';

/** State of a limit in the Court's words. */
export const STATUTS: Record<Echeance['statut'], string> = {
  courante: 'en cours',
  interrompue: 'interrompue',
  satisfaite: 'respectée',
  tardive: 'acte fait hors délai',
  echue: 'expirée',
  eteinte: 'éteinte',
  remplacee: 'remplacée par un autre délai',
};
