import type { RaThemeOptions } from 'react-admin';
import { composants } from './composants';
import { tonsClairs, tonsSombres } from './tons';

const POLICE = '"Inter", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

const commun: RaThemeOptions = {
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: POLICE,
    fontSize: 14,
    h1: { fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.15rem', fontWeight: 650, lineHeight: 1.35 },
    h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
    body1: { fontSize: '0.95rem', lineHeight: 1.55 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
  },
  components: composants,
};

/** Paper and ink: the page steps back, the dates come forward. */
export const clair: RaThemeOptions = {
  ...commun,
  palette: {
    mode: 'light',
    primary: { main: '#213a63', dark: '#172a49', light: '#e6ebf4', contrastText: '#ffffff' },
    secondary: { main: '#7a5a1e' },
    error: { main: '#98191d' },
    success: { main: '#1b5e41' },
    warning: { main: '#8a5300' },
    background: { default: '#f6f5f1', paper: '#ffffff' },
    text: { primary: '#1b2130', secondary: '#515a69' },
    divider: '#dedbd2',
    tons: tonsClairs,
  },
};

export const sombre: RaThemeOptions = {
  ...commun,
  palette: {
    mode: 'dark',
    primary: { main: '#a9c2ef', dark: '#c7d8f7', light: '#243350', contrastText: '#0f1726' },
    secondary: { main: '#d9b978' },
    error: { main: '#ffaba6' },
    success: { main: '#8fd6b1' },
    warning: { main: '#f3cb7b' },
    background: { default: '#12161d', paper: '#1a1f28' },
    text: { primary: '#e8ebf1', secondary: '#aeb7c5' },
    divider: '#323946',
    tons: tonsSombres,
  },
};
