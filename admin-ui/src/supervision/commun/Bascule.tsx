import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

interface Props { nom: string; valeur: string; changer: (valeur: string) => void; choix: [valeur: string, libelle: string][] }

/** Two or three ways of looking at the same thing, all in sight. */
export function Bascule({ nom, valeur, changer, choix }: Props) {
  return (
    <ToggleButtonGroup size="small" exclusive aria-label={nom} value={valeur} onChange={(_, choisie: string | null) => { if (choisie) changer(choisie); }}>
      {choix.map(([cle, libelle]) => <ToggleButton key={cle} value={cle} sx={{ textTransform: 'none', fontWeight: 600, px: 1.5, minHeight: 40, color: 'text.secondary', '&.Mui-selected': { color: 'text.primary' } }}>{libelle}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}
