import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Title of a page of the administration, what it is for, and its one main action. */
export function EnTetePage({ titre, action, children }: { titre: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap', mb: 1.5 }}>
      <Box sx={{ flex: '1 1 320px', maxWidth: 780 }}>
        <Typography variant="h2">{titre}</Typography>
        {children ? <Typography variant="body2" color="textSecondary" component="div">{children}</Typography> : null}
      </Box>
      {action}
    </Box>
  );
}
