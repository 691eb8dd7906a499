import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../../commun/dates';
import { Panneau } from '../../commun/Panneau';
import { adresseComptes } from '../adresse';
import type { Lien } from '../types';

const MONTRES = 12;

/** The curves in words: from which stage to which, how many dossiers, after how many days. */
export function Passages({ liens, jours }: { liens: Lien[]; jours: string }) {
  const [tous, setTous] = useState(false);
  const montres = tous ? liens : liens.slice(0, MONTRES);
  return (
    <Panneau titre={`Passages des ${jours} derniers jours`}>
      {liens.length === 0 ? <Typography variant="body2" color="textSecondary">Aucun dossier n’a changé d’étape pendant cette période.</Typography> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {montres.map(({ de, vers, deTexte, versTexte, nombre, joursMedians, filtre }) => (
            <Box component="li" key={`${de}>${vers}`} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
              <Typography variant="body2">{deTexte} <span aria-hidden>→</span><Box component="span" sx={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}> puis </Box> {versTexte}</Typography>
              <Typography variant="body2" color="textSecondary"><Link component={LienRoute} to={adresseComptes(filtre)}>{pluriel(nombre, 'dossier')}</Link>, en {pluriel(joursMedians, 'jour')} (médiane)</Typography>
            </Box>
          ))}
        </Box>
      )}
      {liens.length > MONTRES ? <Button size="small" onClick={() => setTous(!tous)}>{tous ? 'Montrer les principaux' : `Montrer les ${liens.length} passages`}</Button> : null}
    </Panneau>
  );
}
