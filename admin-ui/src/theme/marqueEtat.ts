import '@codegouvfr/react-dsfr/dsfr/dsfr.min.css';
import { createMuiDsfrTheme } from '@codegouvfr/react-dsfr/mui';
import type { RaThemeOptions } from 'react-admin';
import { composants } from './composants';
import { tonsClairs, tonsSombres } from './tons';
import type { Habillage } from '.';

const breakpointsValues = { xs: 0, sm: 576, md: 768, lg: 992, xl: 1248 };

/** The State's design system sizes its titles for public sites; a working screen needs them smaller. */
const typography = {
  fontSize: 14,
  h1: { fontSize: '1.6rem', lineHeight: 1.25 },
  h2: { fontSize: '1.15rem', lineHeight: 1.35 },
  h3: { fontSize: '1rem', lineHeight: 1.4 },
  body1: { fontSize: '0.95rem' },
};

const theme = (isDark: boolean) =>
  createMuiDsfrTheme({ isDark, breakpointsValues }, { typography, components: composants, palette: { tons: isDark ? tonsSombres : tonsClairs } }) as RaThemeOptions;

/** The State's brand: its fonts, colours and « République française » block. Reserved to State sites (see docs/adr). */
export const habillage: Habillage = { etat: true, clair: theme(false), sombre: theme(true) };
