import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, type RefObject } from 'react';
import { useTheme } from 'react-admin';
import { NavLink, Link as LienRoute } from 'react-router';
import { useMoi } from '../session/ContexteMoi';
import { useHabillage } from '../theme/ContexteHabillage';
import { EtatDirect } from '../direct/EtatDirect';
import { MenuPersonne } from './MenuPersonne';
import { Recherche } from './Recherche';

/** The main places; one that asks for a right is shown to those who hold it. */
const LIEUX: { vers: string; libelle: string; droit?: string }[] = [
  { vers: '/', libelle: 'Boîte de travail' },
  { vers: '/dossiers', libelle: 'Dossiers' },
  { vers: '/supervision', libelle: 'Supervision', droit: 'lire:Supervision' },
  { vers: '/calculateur', libelle: 'Calculateur' },
  { vers: '/administration', libelle: 'Administration', droit: 'administrer:Annuaire' },
];

/** The product's name, after the State's block where its brand is on: its stylesheet is told which theme is shown. */
function Marque() {
  const { etat } = useHabillage();
  const [mode] = useTheme();
  useEffect(() => { if (etat) document.documentElement.dataset['frTheme'] = mode ?? 'light'; }, [etat, mode]);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2 }}>
      {etat ? <p className="fr-logo" style={{ margin: 0, fontSize: '0.5rem', whiteSpace: 'nowrap' }}>République<br />Française</p> : null}
      <Link component={LienRoute} to="/" underline="none" color="textPrimary" sx={{ lineHeight: 1.15, backgroundImage: 'none' }}>
        <Box component="span" sx={{ display: 'block', fontWeight: 750, fontSize: '1.1rem', letterSpacing: '-0.01em' }}>Diligence</Box>
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>Cour de cassation</Box>
      </Link>
    </Stack>
  );
}

export function Entete({ champRecherche, aider }: { champRecherche: RefObject<HTMLInputElement | null>; aider: () => void }) {
  const { droits } = useMoi();
  return (
    <Box component="header" sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', position: { xs: 'static', md: 'sticky' }, top: 0, zIndex: 'appBar' }}>
      <Stack direction="row" sx={{ maxWidth: 1440, mx: 'auto', px: { xs: 2, md: 3 }, minHeight: 'var(--hauteur-entete)', py: { xs: 1, md: 0 }, flexWrap: { xs: 'wrap', md: 'nowrap' }, alignItems: 'center', gap: { xs: 1, lg: 2 } }}>
        <Marque />
        <Box component="nav" aria-label="Navigation principale" sx={{ flex: 1 }}>
          <Stack component="ul" direction="row" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
            {LIEUX.filter(({ droit }) => !droit || droits.includes(droit)).map(({ vers, libelle }) => (
              <li key={vers}>
                <Box
                  component={NavLink} to={vers} end={vers === '/'}
                  sx={{
                    display: 'block', px: 1.25, py: 1, borderRadius: 1, fontWeight: 600, textDecoration: 'none', color: 'text.secondary', whiteSpace: 'nowrap', backgroundImage: 'none',
                    '&:hover': { bgcolor: 'action.hover' }, '&.active': { color: 'text.primary', boxShadow: (theme) => `inset 0 -3px 0 ${theme.palette.primary.main}`, borderRadius: 0 },
                  }}
                >
                  {libelle}
                </Box>
              </li>
            ))}
          </Stack>
        </Box>
        <EtatDirect />
        <Recherche champ={champRecherche} />
        <Tooltip title="Touches du clavier (?)"><IconButton onClick={aider} aria-label="Touches du clavier" sx={{ display: { xs: 'none', md: 'inline-flex' } }}><HelpOutline /></IconButton></Tooltip>
        <MenuPersonne />
      </Stack>
    </Box>
  );
}
