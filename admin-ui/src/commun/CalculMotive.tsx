import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Article } from './Article';
import { citation } from './citation';

export interface EtapeLue { texte: string; article?: string | null; date?: string | null }
interface Props {
  intitule: string; etapes: EtapeLue[]; dernierJour: string | null; articles: string[]; sanction?: string | null; verifie: boolean; reserves?: string[];
  /** Address of its printed form; the page itself is printed otherwise. */
  imprime?: string;
}

/** « Calcul motivé »: the conclusion, then each step with its article. */
export function CalculMotive(props: Props) {
  const [copiee, setCopiee] = useState(false);
  const copier = async () => {
    await navigator.clipboard.writeText([citation(props), ...props.etapes.map((e) => `– ${e.texte}`)].join('\n'));
    setCopiee(true);
  };
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, py: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{citation(props)}</Typography>
      <Box component="ol" sx={{ m: 0, my: 1, pl: 2.5, '& li': { mb: 0.5 } }}>
        {props.etapes.map((etape, rang) => (
          <Typography component="li" variant="body2" key={rang}>
            {etape.texte} {etape.article ? <Article reference={etape.article} /> : null}
          </Typography>
        ))}
      </Box>
      {props.sanction ? <Typography variant="body2">Sanction{'\u00a0'}: {props.sanction}.</Typography> : null}
      {props.verifie ? null : <Typography variant="body2" color="warning">Lecture de la règle à confirmer{'\u00a0'}: l’alerte suit la date la plus prudente.</Typography>}
      {props.reserves?.length ? <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{props.reserves.map((reserve) => <Typography component="li" variant="body2" key={reserve}>{reserve}</Typography>)}</Box> : null}
      <Stack direction="row" sx={{ gap: 1, mt: 0.5 }} className="non-imprime">
        <Button size="small" onClick={() => void copier()}>{copiee ? 'Citation copiée' : 'Copier la citation'}</Button>
        {props.imprime ? <Button size="small" href={props.imprime} target="_blank" rel="noreferrer">Imprimer (PDF)</Button> : <Button size="small" onClick={() => window.print()}>Imprimer</Button>}
      </Stack>
    </Box>
  );
}
