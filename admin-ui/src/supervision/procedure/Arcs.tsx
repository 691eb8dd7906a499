import { useTheme } from '@mui/material/styles';
import type { Arc } from './arcs';

/** The passages as curves. What they say is in the table of passages: hidden from screen readers. */
export function Arcs({ arcs, largeur, choisie }: { arcs: Arc[]; largeur: number; choisie: string | null }) {
  const { palette } = useTheme();
  const couleurs = { aller: palette.primary.main, retour: palette.warning.main };
  const opacite = ({ de, vers }: Arc) => (choisie === null ? 0.5 : de === choisie || vers === choisie ? 0.95 : 0.1);
  return (
    <svg aria-hidden focusable="false" width={largeur} style={{ position: 'absolute', left: 0, top: 0, height: '100%', pointerEvents: 'none' }}>
      <defs>
        {Object.entries(couleurs).map(([sens, couleur]) => (
          <marker key={sens} id={`fleche-${sens}`} markerUnits="userSpaceOnUse" markerWidth={9} markerHeight={9} viewBox="0 0 10 10" refX={5} refY={5} orient="auto"><path d="M0 0 L10 5 L0 10 Z" fill={couleur} /></marker>
        ))}
      </defs>
      {arcs.map((arc) => (
        <path key={`${arc.de}>${arc.vers}`} d={arc.chemin} fill="none" stroke={couleurs[arc.retour ? 'retour' : 'aller']} strokeWidth={arc.epaisseur} strokeDasharray={arc.retour ? '5 4' : undefined} markerEnd={`url(#fleche-${arc.retour ? 'retour' : 'aller'})`} opacity={opacite(arc)} />
      ))}
    </svg>
  );
}
