import type { Ton } from '../commun/situation';

export interface Teinte { fg: string; bg: string }
export type Tons = Record<Ton, Teinte>;

/** Text on tint, at least 4.5:1 (RGAA 3.2); the tint is never the only sign: a shape and words go with it. */
export const tonsClairs: Tons = {
  loin: { fg: '#1b5e41', bg: '#e3f1e9' },
  bientot: { fg: '#754800', bg: '#fcefd2' },
  aujourdhui: { fg: '#8a3600', bg: '#ffe2cd' },
  retard: { fg: '#98191d', bg: '#fbe3e2' },
  suspendue: { fg: '#4b4466', bg: '#eae7f3' },
  soldee: { fg: '#4c5563', bg: '#ebedf0' },
};

export const tonsSombres: Tons = {
  loin: { fg: '#8fd6b1', bg: '#16352a' },
  bientot: { fg: '#f3cb7b', bg: '#3c2e10' },
  aujourdhui: { fg: '#ffb98a', bg: '#45260f' },
  retard: { fg: '#ffaba6', bg: '#481c1d' },
  suspendue: { fg: '#c9c0ea', bg: '#2d2840' },
  soldee: { fg: '#b6bfcc', bg: '#2a2f38' },
};

declare module '@mui/material/styles' {
  interface Palette { tons: Tons }
  interface PaletteOptions { tons?: Tons }
}
