import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Pagination from '@mui/material/Pagination';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import type { Champ } from '../../api-client/types';
import { pluriel } from '../../commun/dates';
import { CollerParties } from './CollerParties';
import { LignePartie } from './LignePartie';
import { estVide, PARTIES_MAX, partieVide, type PartieSaisie } from './partie';

/** Rows drawn at once: three hundred parties are read by pages, and typing stays immediate. */
const PAR_PAGE = 12;

interface Props { parties: PartieSaisie[]; rubriques: Champ[]; changer: (suite: (avant: PartieSaisie[]) => PartieSaisie[]) => void; erreurs: Record<string, string> }

/** The parties: who brings the case, against whom, where each lives and what the procedure asks of her. */
export function ChampParties({ parties, rubriques, changer, erreurs }: Props) {
  const [voulue, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(parties.length / PAR_PAGE));
  const page = Math.min(voulue, pages);
  const debut = (page - 1) * PAR_PAGE;
  const modifier = useCallback((rang: number, plus: Partial<PartieSaisie>) => changer((avant) => avant.map((p, r) => (r === rang ? { ...p, ...plus } : p))), [changer]);
  const retirer = useCallback((rang: number) => changer((avant) => avant.filter((_, r) => r !== rang)), [changer]);
  const ajouter = (nouvelles: PartieSaisie[]) => {
    changer((avant) => [...avant.filter((p) => nouvelles.every(estVide) || !estVide(p)), ...nouvelles].slice(0, PARTIES_MAX));
    setPage(Math.ceil((parties.length + nouvelles.length) / PAR_PAGE));
  };
  const fautives = Object.keys(erreurs).filter((champ) => champ.startsWith('parties.')).length;
  return (
    <Box component="fieldset" id="champ-parties" tabIndex={-1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, mb: 1 }}>Parties{parties.length > PAR_PAGE ? ` (${parties.length})` : ''}</Typography>
      {erreurs['parties'] ?? (pages > 1 && fautives > 0) ? <Typography color="error" variant="body2" role="alert" sx={{ mb: 1 }}>{erreurs['parties'] ?? `${pluriel(fautives, 'partie')} à compléter.`}</Typography> : null}
      <Stack sx={{ gap: 2 }}>
        {parties.slice(debut, debut + PAR_PAGE).map((partie, i) => (
          <LignePartie key={debut + i} rang={debut + i} partie={partie} rubriques={rubriques} modifier={modifier} retirer={parties.length > 1 ? retirer : undefined} erreur={erreurs[`parties.${debut + i}.nom`]} />
        ))}
      </Stack>
      {pages > 1 ? <Pagination count={pages} page={page} onChange={(_, p) => setPage(p)} sx={{ mt: 1.5 }} getItemAriaLabel={(genre, p, courante) => (genre === 'page' ? `${courante ? '' : 'Aller à la '}page ${p} des parties` : genre === 'next' ? 'Page suivante des parties' : 'Page précédente des parties')} /> : null}
      <Stack direction="row" sx={{ mt: 1.5, gap: 1, flexWrap: 'wrap' }}>
        <Button onClick={() => ajouter([partieVide('defendeur')])} disabled={parties.length >= PARTIES_MAX}>Ajouter une partie</Button>
        <CollerParties ajouter={ajouter} restent={PARTIES_MAX - parties.filter((p) => !estVide(p)).length} />
      </Stack>
    </Box>
  );
}
