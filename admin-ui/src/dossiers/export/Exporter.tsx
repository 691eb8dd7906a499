import Download from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Snackbar from '@mui/material/Snackbar';
import Alert from '@mui/material/Alert';
import { useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { ErreurApi } from '../../api-client/erreur';
import { aujourdhui, pluriel } from '../../commun/dates';
import type { Reglages } from '../reglages';
import { lireExport, remettre } from './telecharger';

type Etat = { genre: 'repos' } | { genre: 'cours'; lignes: number } | { genre: 'fini'; lignes: number } | { genre: 'panne'; texte: string };

/** Exports what one sees: these filters, these columns, this order; says how many lines, how far, and lets one stop. */
export function Exporter({ reglages }: { reglages: Reglages }) {
  const { total = 0 } = useListContext();
  const [etat, setEtat] = useState<Etat>({ genre: 'repos' });
  const arret = useRef<AbortController>(undefined);
  const exporter = async () => {
    arret.current = new AbortController();
    setEtat({ genre: 'cours', lignes: 0 });
    try {
      const { fichier, lignes } = await lireExport(reglages, (recues) => setEtat({ genre: 'cours', lignes: recues }), arret.current.signal);
      remettre(fichier, `dossiers-${aujourdhui()}.csv`);
      setEtat({ genre: 'fini', lignes });
    } catch (erreur) {
      setEtat(arret.current.signal.aborted ? { genre: 'repos' } : { genre: 'panne', texte: erreur instanceof ErreurApi ? erreur.message : 'L’export n’a pas pu être lu\u00a0: réessayez.' });
    }
  };
  if (etat.genre === 'cours') {
    return (
      <Box role="status" sx={{ minWidth: 190 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem' }}>{etat.lignes} sur {pluriel(total, 'ligne')}<Button size="small" onClick={() => arret.current?.abort()}>Arrêter</Button></Box>
        <LinearProgress aria-label="Export en cours" variant={total > 0 ? 'determinate' : 'indeterminate'} value={Math.min(100, (100 * etat.lignes) / Math.max(total, 1))} />
      </Box>
    );
  }
  const fermer = () => setEtat({ genre: 'repos' });
  return (
    <>
      <Button startIcon={<Download aria-hidden />} variant="outlined" disabled={total === 0} onClick={() => void exporter()} sx={{ height: 40 }}>Exporter {pluriel(total, 'ligne')}</Button>
      <Snackbar open={etat.genre !== 'repos'} onClose={(_, raison) => { if (raison !== 'clickaway') fermer(); }} autoHideDuration={etat.genre === 'fini' ? 8_000 : null} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
        <Alert severity={etat.genre === 'panne' ? 'error' : 'success'} onClose={fermer} closeText="Fermer" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {etat.genre === 'panne' ? etat.texte : etat.genre === 'fini' ? `${pluriel(etat.lignes, 'ligne exportée', 'lignes exportées')}.` : ''}
        </Alert>
      </Snackbar>
    </>
  );
}
