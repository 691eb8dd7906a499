import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { components } from '../../api-client/schema';
import { Article } from '../../commun/Article';
import { dateLongue } from '../../commun/dates';
import { useDossierCourant } from '../ContexteDossier';
import { adresseDocument } from './adresse';
import { enCours } from '../enCours';
import { Compartiment } from '../volets/Compartiment';
import { Projet } from '../volets/Projet';

export type Document = components['schemas']['DocumentDto'];
const MONTRES = 6;

/** What a document may be about: each defendant, each limit in progress, or the dossier itself. */
function useSujets({ demande, projet, echeances: admises }: Document): { nom: string; precisions: { echeance?: string; partie?: string } }[] {
  const { parties, echeances } = useDossierCourant();
  if (demande.includes('partie')) return parties.filter(({ role }) => role === 'defendeur').map(({ id, nom }) => ({ nom, precisions: { partie: id } }));
  if (demande.includes('echeance')) return echeances.filter((e) => admises?.includes(e.id) && (projet || enCours(e))).map(({ id, intitule, delai }) => ({ nom: `${intitule}${delai.dernierJour ? `, ${dateLongue(delai.dernierJour)}` : ''}`, precisions: { echeance: id } }));
  return [{ nom: '', precisions: {} }];
}

/** A document and its addresses; a draft wears its band. */
export function LienDocument({ document }: { document: Document }) {
  const { numero } = useDossierCourant();
  const { id, titre, article, compartiment, projet } = document;
  const sujets = useSujets(document);
  const corps = (
    <>
      <Typography component="div" sx={{ fontWeight: 600, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{titre} <Compartiment de={compartiment} /></Typography>
      {article ? <Article reference={article} /> : null}
      {sujets.length === 0 ? <Typography variant="body2" color="textSecondary">Rien dans ce dossier ne l’appelle aujourd’hui.</Typography> : (
        <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
          {sujets.slice(0, MONTRES).map(({ nom, precisions }) => (
            <li key={JSON.stringify(precisions)}><Link variant="body2" href={adresseDocument(numero, id, precisions)} target="_blank" rel="noreferrer" aria-label={`${nom || 'Ouvrir'} (PDF)\u00a0: ${titre}`}>{nom || 'Ouvrir'} (PDF)</Link></li>
          ))}
          {sujets.length > MONTRES ? <Typography component="li" variant="body2" color="textSecondary">et {sujets.length - MONTRES} autres, depuis l’onglet Échéances ou Parties</Typography> : null}
        </Box>
      )}
    </>
  );
  return projet ? <Projet>{corps}</Projet> : <Box sx={{ py: 0.5 }}>{corps}</Box>;
}
