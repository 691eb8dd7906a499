import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface Props { titre: ReactNode; actions?: ReactNode; children: ReactNode; serre?: boolean }

/** A titled region of a page. */
export function Panneau({ titre, actions, children, serre = false }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: serre ? 0 : 2, overflow: 'hidden' }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: serre ? 0 : 1, px: serre ? 2 : 0, py: serre ? 1.25 : 0 }}>
        <Typography variant="h2" id={id}>{titre}</Typography>
        {actions}
      </Stack>
      {children}
    </Paper>
  );
}
