import type { Dossier } from '@diligence/domain/dossier';
import { projeter } from '@diligence/domain/dossier';
import type { Alerte, EtatPourvoi } from '@diligence/domain/procedure';
import type { Incident } from '@diligence/workflows/ports';

/** The read model of a state, with what befell its workflow shown to the supervisor as alerts. */
export function documentDe(etat: EtatPourvoi, incidents: Incident[]): Dossier {
  const dossier = projeter(etat);
  return { ...dossier, alertes: [...dossier.alertes, ...incidents.map((incident) => alerteDe(incident, etat))] };
}

const alerteDe = ({ id, le, texte }: Incident, { suivi }: EtatPourvoi): Alerte => ({
  id,
  genre: 'tache',
  objet: 'dossier',
  texte,
  pour: 'superviseur',
  region: 'moteur',
  depuis: le.slice(0, 10),
  acquittee: suivi[id]?.acquitteeLe !== undefined,
});
