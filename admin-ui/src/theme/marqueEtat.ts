import '@codegouvfr/react-dsfr/dsfr/dsfr.min.css';
import { createMuiDsfrTheme } from '@codegouvfr/react-dsfr/mui';
import type { RaThemeOptions } from 'react-admin';
import { composants } from './composants';
import { tonsClairs, tonsSombres } from './tons';
import type { Habillage } from '.';

/** Those of the screens without the brand: pages fold at the same widths with both. */
const breakpointsValues = { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 };

/** The State's design system sizes its titles and spaces for public sites; a working screen needs them closer. */
const titres = {
  h1: { fontSize: '1.6rem', fontWeight: 700, lineHeight: 1.25 },
  h2: { fontSize: '1.15rem', fontWeight: 700, lineHeight: 1.35 },
  h3: { fontSize: '1rem', fontWeight: 700, lineHeight: 1.4 },
};

function theme(isDark: boolean): RaThemeOptions {
  const base = createMuiDsfrTheme({ isDark, breakpointsValues }, { components: composants, palette: { tons: isDark ? tonsSombres : tonsClairs } });
  return { ...base, spacing: 8, typography: { ...base.typography, ...titres } } as RaThemeOptions;
}

/** The State's brand: its fonts, colours and « République française » block. Reserved to State sites (see docs/adr). */
export const habillage: Habillage = { etat: true, clair: theme(false), sombre: theme(true) };
