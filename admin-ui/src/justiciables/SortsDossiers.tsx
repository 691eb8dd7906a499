import Alert from '@mui/material/Alert';
import { pluriel } from '../commun/dates';
import type { Sorts } from './requetes';

/** What became of each dossier: how many recorded the correction, and why the others did not. */
export function SortsDossiers({ sorts }: { sorts: Sorts['sorts'] }) {
  const refuses = sorts.filter(({ refus }) => refus);
  return (
    <>
      <Alert severity="success" role="status">Corrigé dans {pluriel(sorts.length - refuses.length, 'dossier')}.</Alert>
      {refuses.map(({ numero, refus }) => <Alert key={numero} severity="warning">{numero}{'\u00a0'}: {refus?.detail}</Alert>)}
    </>
  );
}
