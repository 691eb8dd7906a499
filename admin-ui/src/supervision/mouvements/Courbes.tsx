import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { chemin, graduations, placer } from './echelle';
import { useLargeur } from './useLargeur';

export interface Serie { nom: string; valeurs: number[]; ton: 'primary' | 'success' | 'secondary' | 'warning'; trait?: string }
interface Props { resume: string; series: Serie[]; reperes: string[]; hauteur?: number }

const ECART_REPERES = 62;

/** Curves over the same periods, told apart by colour, line and name; `resume` says in a sentence what they show. */
export default function Courbes({ resume, series, reperes, hauteur = 200 }: Props) {
  const { palette } = useTheme();
  const [element, largeur] = useLargeur();
  const cadre = { largeur, hauteur, gauche: 40, droite: 14, haut: 10, bas: 24 };
  const axe = graduations(Math.max(...series.flatMap(({ valeurs }) => valeurs)));
  const sommet = axe.at(-1)!;
  const hauteurs = placer(axe.toReversed(), sommet, cadre).map(({ y }) => y);
  const pas = Math.max(1, Math.ceil((reperes.length * ECART_REPERES) / Math.max(1, largeur - 60)));
  return (
    <Box ref={element}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', gap: 2, flexWrap: 'wrap', fontSize: '0.8125rem' }}>
        {series.map(({ nom, ton, trait, valeurs }) => (
          <Box component="li" key={nom} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <svg aria-hidden width={26} height={8}><line x1={0} x2={26} y1={4} y2={4} stroke={palette[ton].main} strokeWidth={2.5} strokeDasharray={trait} /></svg>
            {nom}{'\u00a0'}: {valeurs.at(-1)}
          </Box>
        ))}
      </Box>
      <svg role="img" aria-label={resume} width={largeur} height={hauteur} style={{ display: 'block' }}>
        {axe.map((valeur, rang) => {
          const y = hauteurs[axe.length - 1 - rang];
          return (
            <g key={valeur}>
              <line x1={cadre.gauche} x2={largeur - cadre.droite} y1={y} y2={y} stroke={palette.divider} />
              <text x={cadre.gauche - 6} y={(y ?? 0) + 4} textAnchor="end" fontSize={11} fill={palette.text.secondary}>{valeur}</text>
            </g>
          );
        })}
        {placer(reperes.map(() => 0), sommet, cadre).map(({ x }, rang) => ((reperes.length - 1 - rang) % pas === 0
          ? <text key={reperes[rang]} x={x} y={hauteur - 6} textAnchor={rang === reperes.length - 1 ? 'end' : rang === 0 ? 'start' : 'middle'} fontSize={11} fill={palette.text.secondary}>{reperes[rang]}</text> : null))}
        {series.map(({ nom, valeurs, ton, trait }) => {
          const points = placer(valeurs, sommet, cadre);
          const dernier = points.at(-1);
          return (
            <g key={nom}>
              <path d={chemin(points)} fill="none" stroke={palette[ton].main} strokeWidth={2.25} strokeDasharray={trait} strokeLinejoin="round" />
              {dernier ? <circle cx={dernier.x} cy={dernier.y} r={3.5} fill={palette[ton].main} /> : null}
            </g>
          );
        })}
      </svg>
    </Box>
  );
}
