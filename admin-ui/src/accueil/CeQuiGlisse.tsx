import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { CHAMBRES } from '../commun/referentiel';
import { useFiltres } from './filtres';
import { useBlocages, type CompteTaches } from './requetes';

/** For who supervises: dossiers that nothing will move, and what is late in each chamber. */
export function CeQuiGlisse({ comptes }: { comptes: CompteTaches[] }) {
  const { data: bloques } = useBlocages();
  const [filtres, setFiltres] = useFiltres();
  const retards = Map.groupBy(comptes.filter(({ vue, chambre }) => vue === 'en-retard' && chambre), ({ chambre }) => chambre as string);
  const lignes = Object.entries(CHAMBRES).map(([code, nom]) => ({ code, nom, nombre: (retards.get(code) ?? []).reduce((somme, { nombre }) => somme + nombre, 0) })).sort((a, b) => b.nombre - a.nombre);
  const maximum = Math.max(1, ...lignes.map(({ nombre }) => nombre));
  return (
    <Panneau titre="Ce qui glisse">
      <Typography variant="body2">
        {bloques === undefined ? null : <><Link component={LienRoute} to="/supervision/bloques" sx={{ fontWeight: 600 }}>{pluriel(bloques, 'dossier bloqué', 'dossiers bloqués')}</Link>. </>}
        <Link component={LienRoute} to="/supervision">Voir la supervision</Link>
      </Typography>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 650, mt: 1 }}>En retard, par chambre</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lignes.map(({ code, nom, nombre }) => (
          <Box component="li" key={code} sx={{ py: 0.25 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <Link component="button" type="button" variant="body2" onClick={() => setFiltres({ ...filtres, chambre: code })} sx={{ textAlign: 'left' }}>{nom}</Link>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>{nombre}</Typography>
            </Box>
            <Box aria-hidden sx={{ height: 4, borderRadius: 2, bgcolor: 'divider' }}><Box sx={(theme) => ({ height: 4, borderRadius: 2, bgcolor: theme.palette.tons.retard.fg, width: `${(nombre / maximum) * 100}%` })} /></Box>
          </Box>
        ))}
      </Box>
    </Panneau>
  );
}
