import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { nouvelleCle } from '../../actes/brouillon';
import { ChoixListe } from '../commun/ChoixListe';
import { useParametre } from '../commun/usePortion';
import type { Portion } from '../types';
import { Composer } from './Composer';
import { lireComposition, type Composition } from './composition';
import { DESSINS } from './Tuiles';
import { useGarder, useSupprimer, useTableaux } from './useTableaux';

const DEPART = 'Tableau de départ';

function Grille({ composition: { tuiles, chambre } }: { composition: Composition }) {
  const portion: Portion = chambre ? { chambre: chambre as NonNullable<Portion['chambre']> } : {};
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
      {tuiles.map((code) => {
        const { Tuile, large } = DESSINS[code];
        return <Box key={code} sx={{ minWidth: 0, ...(large ? { gridColumn: '1 / -1' } : {}) }}><Tuile portion={portion} /></Box>;
      })}
    </Box>
  );
}

/** Dashboards a person arranges and keeps; before the first, one to start from. */
export default function Tableaux() {
  const { data: vues, isPending, error, refetch } = useTableaux();
  const [id, choisir] = useParametre('tableau', '');
  const [compose, composer] = useState<'nouveau' | 'courant' | null>(null);
  const [aSupprimer, demander] = useState<string | null>(null);
  const [garder, supprimer] = [useGarder(), useSupprimer()];
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const courante = vues.find((v) => v.id === id) ?? vues[0];
  const composition = lireComposition(courante?.reglages);
  const sien = compose === 'courant' && courante?.mienne ? courante : undefined;
  const retenir = (nom: string, suite: Composition) => garder.mutate({ id: sien?.id ?? nouvelleCle(), nom, composition: suite, version: sien?.version }, { onSuccess: (vue) => { choisir(vue.id); composer(null); } });
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        {vues.length > 1 ? <ChoixListe libelle="Tableau" valeur={courante?.id ?? ''} changer={choisir} choix={vues.map((v) => ({ valeur: v.id, libelle: v.nom }))} largeur={300} /> : <Typography variant="h2">{courante?.nom ?? DEPART}</Typography>}
        <Box sx={{ ml: { md: 'auto' }, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {courante?.mienne ? <Button onClick={() => composer('courant')}>Modifier ce tableau</Button> : null}
          <Button variant={courante ? 'text' : 'outlined'} onClick={() => composer('nouveau')}>{courante ? 'Nouveau tableau' : 'Composer mon tableau'}</Button>
          {courante?.mienne ? <Button color="error" disabled={supprimer.isPending} onClick={() => (aSupprimer === courante.id ? supprimer.mutate(courante) : demander(courante.id))} onBlur={() => demander(null)}>{aSupprimer === courante.id ? `Supprimer «\u00a0${courante.nom}\u00a0» pour de bon` : 'Supprimer'}</Button> : null}
        </Box>
      </Stack>
      {garder.error ?? supprimer.error ? <Panne erreur={garder.error ?? supprimer.error} /> : null}
      {compose ? <Composer key={compose + (courante?.id ?? '')} nom={sien?.nom ?? (vues.length === 0 ? 'Mon tableau' : '')} composition={composition} garder={retenir} renoncer={() => composer(null)} enCours={garder.isPending} /> : null}
      <Grille composition={composition} />
    </Stack>
  );
}
