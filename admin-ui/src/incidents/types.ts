import type { components } from '../api-client/schema';

type Incident = components['schemas']['IncidentDto'];
/** What does not work, as the API says it, or as this very workstation sees it when the API says nothing. */
export type IncidentVu = Omit<Incident, 'source' | 'portee'> & { portee: Incident['portee'] | 'poste' };
export type Annonce = components['schemas']['AnnonceDto'];
export type Portee = Annonce['portee'];
