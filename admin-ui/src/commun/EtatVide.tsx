import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Says that nothing is there, then what arrives next. */
export function EtatVide({ titre, children }: { titre: string; children?: ReactNode }) {
  return (
    <Box sx={{ py: 5, px: 3, textAlign: 'center', color: 'text.secondary', border: '1px dashed', borderColor: 'divider', borderRadius: 2 }}>
      <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{titre}</Typography>
      {children ? <Typography variant="body2" component="div" sx={{ mt: 0.5 }}>{children}</Typography> : null}
    </Box>
  );
}
