import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A draft never looks like what is published: a hatched band and the word « Projet ». */
export function Projet({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ border: '1px dashed', borderColor: 'text.secondary', borderRadius: 1, overflow: 'hidden' }}>
      <Box sx={(theme) => ({ px: 1.5, py: 0.25, backgroundImage: `repeating-linear-gradient(135deg, ${theme.palette.tons.suspendue.bg} 0 8px, ${theme.palette.background.paper} 8px 16px)` })}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 700, letterSpacing: '0.06em', textTransform: 'uppercase', bgcolor: 'background.paper', px: 0.75, borderRadius: 0.5 }}>Projet</Typography>
      </Box>
      <Box sx={{ p: 1.5 }}>{children}</Box>
    </Box>
  );
}
