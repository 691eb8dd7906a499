import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { DefinitionActe, Dossier, RecuActe } from '../api-client/types';
import { aujourdhui, dateLongue } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { minuscule } from '../commun/minuscule';
import { situationDuJour } from '../commun/situation';
import { QueFaire } from '../dossier/QueFaire';
import { RevenirSurActe } from './RevenirSurActe';

function Limite({ jour }: { jour: string }) {
  const { ton, texte } = situationDuJour(jour, aujourdhui());
  return <>, jusqu’au {dateLongue(jour)} <Puce ton={ton}>{texte}</Puce></>;
}

/** What was recorded, what it opened, how to go back on it, and where to go next. */
export function PanneauRecu({ recu, definition, dossier }: { recu: RecuActe; definition: DefinitionActe; dossier: Dossier }) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' }, alignItems: 'start' }}>
      <Paper sx={{ p: 2.5 }}>
        <Typography variant="h2" ref={titre} tabIndex={-1} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <CheckCircle aria-hidden sx={{ color: 'success.main' }} />Enregistré{'\u00a0'}: {minuscule(definition.titre)}
        </Typography>
        {recu.echeances.length > 0 ? (
          <Box component="ul" sx={{ pl: 2.5, my: 1.5 }}>
            {recu.echeances.map((e) => (
              <li key={e.id}>Ouvre{'\u00a0'}: <strong>{e.intitule}</strong>{e.dernierJour ? <Limite jour={e.dernierJour} /> : null}</li>
            ))}
          </Box>
        ) : <Typography sx={{ my: 1.5 }}>Aucune échéance nouvelle n’est née de cet acte.</Typography>}
        {recu.projection === 'en-cours' ? <Typography variant="body2" color="textSecondary">L’affichage du dossier sera à jour dans un instant.</Typography> : null}
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          <Button component={Link} to={`/dossiers/${dossier.numero}`} variant="contained">Voir le dossier</Button>
          <Button component={Link} to="/">Boîte de travail</Button>
        </Stack>
        {definition.nature === 'gestion' ? null : <RevenirSurActe dossier={dossier} acteId={recu.acteId} />}
      </Paper>
      <QueFaire />
    </Box>
  );
}
