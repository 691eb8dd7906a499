import Box from '@mui/material/Box';
import { Link } from 'react-router';

export interface OngletLien { vers: string; libelle: string; nombre?: number | undefined; actif: boolean; alerte?: boolean }

/** Tabs that are real links: they can be opened apart, shared, and gone back to. */
export function OngletsLiens({ onglets, nom }: { onglets: OngletLien[]; nom: string }) {
  return (
    <Box component="nav" aria-label={nom} sx={{ borderBottom: 1, borderColor: 'divider', overflowX: 'auto' }}>
      <Box component="ul" sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
        {onglets.map(({ vers, libelle, nombre, actif, alerte }) => (
          <li key={vers}>
            <Box
              component={Link} to={vers} aria-current={actif ? 'page' : undefined} preventScrollReset
              sx={{
                display: 'flex', alignItems: 'center', gap: 0.75, px: 1.5, py: 1.25, whiteSpace: 'nowrap', fontWeight: 600, textDecoration: 'none', backgroundImage: 'none',
                color: actif ? 'text.primary' : 'text.secondary', borderBottom: 3, borderColor: actif ? 'primary.main' : 'transparent', '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              {libelle}
              {nombre === undefined ? null : (
                <Box component="span" sx={(theme) => ({
                  px: 0.9, borderRadius: 10, fontSize: '0.8rem', lineHeight: 1.6,
                  ...(alerte && nombre > 0 ? { color: theme.palette.tons.retard.fg, bgcolor: theme.palette.tons.retard.bg } : { color: theme.palette.tons.soldee.fg, bgcolor: theme.palette.tons.soldee.bg }),
                })}>{nombre}</Box>
              )}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
