import { Empechement } from '../fournir';
import { portLibre } from '../lib/ports';
import { PORTS } from './reglages';

/** What each port serves, and the variable that says it is elsewhere. */
const USAGES: Record<keyof typeof PORTS, { nom: string; ailleurs?: string }> = {
  interne: { nom: 'écrans et API interne' },
  partenaires: { nom: 'API des partenaires' },
  identite: { nom: 'fournisseur d’identité', ailleurs: 'OIDC_ISSUER' },
  documents: { nom: 'base documentaire', ailleurs: 'MONGODB_URI' },
  moteur: { nom: 'moteur Temporal', ailleurs: 'TEMPORAL_ADDRESS' },
  moteurUi: { nom: 'interface de Temporal', ailleurs: 'TEMPORAL_ADDRESS' },
  worker: { nom: 'worker' },
  veille: { nom: 'veille' },
};

/** Refuses to start on a port that someone else holds. */
export async function verifierPorts(base: number): Promise<void> {
  const usages = Object.entries(USAGES) as [keyof typeof PORTS, (typeof USAGES)[keyof typeof PORTS]][];
  const voulus = usages.filter(([, { ailleurs }]) => !(ailleurs && process.env[ailleurs]));
  const pris: string[] = [];
  for (const [cle, { nom }] of voulus) if (!(await portLibre(base + PORTS[cle]))) pris.push(`${base + PORTS[cle]} (${nom})`);
  if (pris.length === 0) return;
  throw new Empechement(
    `Port déjà pris : ${pris.join(', ')}. Arrêtez le programme qui l’occupe, ou déplacez tous les ports, par exemple « PORT_BASE=${base + 1000} npm start ».`,
  );
}
