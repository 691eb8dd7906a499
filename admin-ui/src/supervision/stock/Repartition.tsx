import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../../commun/dates';
import { Panneau } from '../../commun/Panneau';
import { adresseComptes } from '../adresse';
import type { Figure, FiltreComptes } from '../types';

const MONTREES = 8;

interface Props { titre: string; figures: Figure[]; choisie: boolean; choisir: (filtre: FiltreComptes) => void }

/** The stock along one axis: a name narrows the other axes to it, a number opens its dossiers. */
export function Repartition({ titre, figures, choisie, choisir }: Props) {
  const [toutes, setToutes] = useState(false);
  const plusFournie = Math.max(1, ...figures.map(({ nombre }) => nombre));
  return (
    <Panneau titre={titre}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(toutes ? figures : figures.slice(0, MONTREES)).map(({ cle, libelle, nombre, ageMedian, filtre }) => (
          <Box component="li" key={cle} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
              {choisie ? <Typography variant="body2" sx={{ fontWeight: 600 }}>{libelle}</Typography> : <Link component="button" type="button" variant="body2" onClick={() => choisir(filtre)} sx={{ textAlign: 'left' }} aria-label={`Restreindre à ${libelle}`}>{libelle}</Link>}
              <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }} color="textSecondary">
                <Link component={LienRoute} to={adresseComptes(filtre)} sx={{ fontWeight: 650 }} aria-label={`${libelle}\u00a0: ${pluriel(nombre, 'dossier')}`}>{nombre}</Link>, {pluriel(ageMedian, 'jour')}
              </Typography>
            </Box>
            <Box aria-hidden sx={{ height: 4, borderRadius: 2, bgcolor: 'divider', mt: 0.25 }}><Box sx={{ height: 4, borderRadius: 2, bgcolor: 'primary.main', width: `${(nombre / plusFournie) * 100}%` }} /></Box>
          </Box>
        ))}
      </Box>
      {figures.length > MONTREES ? <Button size="small" onClick={() => setToutes(!toutes)} aria-expanded={toutes}>{toutes ? 'Montrer les principales' : `Montrer les ${figures.length}`}</Button> : null}
    </Panneau>
  );
}
