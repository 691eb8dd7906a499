import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Hourglass from '@mui/icons-material/HourglassBottom';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Schedule from '@mui/icons-material/Schedule';
import Today from '@mui/icons-material/NotificationsActiveOutlined';
import Box from '@mui/material/Box';
import type { ComponentType, ReactNode } from 'react';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { Ton } from './situation';

/** One shape per situation, so that colour is never the only sign. */
const FORMES: Record<Ton, ComponentType<SvgIconProps>> = {
  loin: Schedule, bientot: Hourglass, aujourdhui: Today, retard: ErrorOutline, suspendue: Pause, soldee: CheckCircle,
};

interface Props { ton: Ton; children: ReactNode; sansForme?: boolean; serree?: boolean }

export function Puce({ ton, children, sansForme = false, serree = false }: Props) {
  const Forme = FORMES[ton];
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex', alignItems: 'center', gap: 0.5, px: serree ? 0.75 : 1, py: serree ? 0.125 : 0.25, borderRadius: 10, whiteSpace: 'nowrap',
        fontSize: serree ? '0.75rem' : '0.8125rem', fontWeight: 600, lineHeight: 1.5,
        color: theme.palette.tons[ton].fg, backgroundColor: theme.palette.tons[ton].bg,
        ...(ton === 'suspendue' && { backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${theme.palette.tons[ton].fg}14 5px 8px)` }),
      })}
    >
      {sansForme ? null : <Forme aria-hidden sx={{ fontSize: serree ? 13 : 15 }} />}
      {children}
    </Box>
  );
}
