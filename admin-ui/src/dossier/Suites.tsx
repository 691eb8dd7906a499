import Typography from '@mui/material/Typography';
import { composerActe, manques } from '../actes/saisie';
import { useApercu } from '../actes/useApercu';
import { valeursInitiales } from '../actes/valeursInitiales';
import { useDefinitions, useReferentiels } from '../api-client/requetes';
import type { ApercuActe, DefinitionActe } from '../api-client/types';
import { aujourdhui, dateLongue } from '../commun/dates';
import { useDossierCourant } from './ContexteDossier';
import { ensuite } from './ensuite';

const SUITES = 3;

/** What the engine says the act would do today, in short sentences; the same for many parties is said once. */
const annoncees = ({ ouvre, taches }: ApercuActe): string[] => [
  ...ouvre.map(({ intitule, delai }) => `${intitule}${delai.dernierJour ? `, jusqu’au ${dateLongue(delai.dernierJour)}` : ''}${delai.articles[0] ? ` (${delai.articles[0]})` : ''}`),
  ...taches.map(({ titre, pourLe }) => `${titre}${pourLe ? `, pour le ${dateLongue(pourLe)}` : ''}`),
];

/** One sentence of several: each loses its own full stop. */
const enchainer = (phrases: string[]): string => phrases.map((phrase) => phrase.replace(/\.$/, '')).join('\u00a0; ');

interface Props { definition: DefinitionActe; tache: string | undefined; partie: string | undefined }

/** « et ensuite »: what the act would open today when all it needs is known, otherwise what it opens by nature. */
export function Suites({ definition, tache, partie }: Props) {
  const dossier = useDossierCourant();
  const definitions = useDefinitions();
  const { regles } = useReferentiels();
  const contexte = new URLSearchParams({ ...(tache ? { tache } : {}), ...(partie ? { partie } : {}) });
  const valeurs = valeursInitiales(definition, dossier, contexte, aujourdhui());
  const complet = Object.keys(manques(definition, valeurs)).length === 0;
  const { apercu } = useApercu(dossier.numero, complet ? composerActe(definition, valeurs) : null);
  const suites = complet && apercu?.accepte ? [...new Set(annoncees(apercu))] : ensuite(definition, definitions, regles);
  if (suites.length === 0) return null;
  return <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>et ensuite{'\u00a0'}: {enchainer(suites.slice(0, SUITES))}{suites.length > SUITES ? '…' : '.'}</Typography>;
}
