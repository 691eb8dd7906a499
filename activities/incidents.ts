import type { Incident } from '@diligence/workflows/ports';
import { doublon, type Modeles } from './store';

const MOTEUR = 'moteur';

/** Keeps in the audit what befell a dossier's workflow; told again, it is kept once. */
export async function noterIncident(m: Modeles, numero: string, incident: Incident): Promise<void> {
  const { id, genre, le, texte } = incident;
  try {
    await m.audit.create({ _id: `${numero}:${id}`, le, qui: MOTEUR, action: genre, numero, resultat: texte, donnees: incident });
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
  }
}

/** What befell a dossier's workflows, in order. */
export async function incidentsDe(m: Modeles, numero: string): Promise<Incident[]> {
  const lignes = await m.audit.find({ numero, qui: MOTEUR }).sort({ le: 1 }).lean();
  return lignes.map(({ donnees }) => donnees as Incident);
}
