import type { Components, Theme } from '@mui/material/styles';

/** What both themes share: calm surfaces, verbs in sentence case, a focus that cannot be missed. */
export const composants: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      ':focus-visible': { outline: `3px solid ${theme.palette.mode === 'dark' ? '#f2c14e' : '#0b57d0'}`, outlineOffset: 2 },
      'h1:focus, [tabindex="-1"]:focus': { outline: 'none' },
      html: { [theme.breakpoints.up('md')]: { scrollPaddingTop: 'min(180px, 30vh)' } },
      body: { fontVariantNumeric: 'tabular-nums' },
      '@media (prefers-reduced-motion: reduce)': { '*': { transition: 'none !important', animation: 'none !important' } },
      '@media print': { 'header, nav, .non-imprime': { display: 'none !important' } },
    }),
  },
  MuiPaper: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 36 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 44, padding: '8px 14px' } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 44 } } },
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
  MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
  MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
};
