import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { depuisQuand, pourQui } from './lire';
import { garderMasques, lireMasques } from './masques';
import type { IncidentVu } from './types';
import { useIncidents } from './useIncidents';

function Incident({ incident, masquer }: { incident: IncidentVu; masquer: () => void }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', maxWidth: 1440, mx: 'auto', px: { xs: 2, md: 3 }, py: 1.25 }}>
      <ReportProblem aria-hidden sx={{ mt: 0.25 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>Incident {depuisQuand(incident.depuis)}{'\u00a0'}: {incident.texte}</Typography>
        <Typography variant="body2">
          {pourQui(incident)}{incident.marche ? <>{' '}<strong>Ce qui marche encore{'\u00a0'}:</strong> {incident.marche}</> : null}
        </Typography>
      </Box>
      <Button color="inherit" size="small" variant="outlined" onClick={masquer} aria-label={`Masquer l’incident\u00a0: ${incident.texte}`} className="non-imprime">Masquer</Button>
    </Box>
  );
}

/** Says on every page what is down, since when, for whom, and what still works; nothing when all is well. */
export function Bandeau() {
  const incidents = useIncidents();
  const [masques, setMasques] = useState(lireMasques);
  const masquer = (id: string) => { const tous = [...masques, id]; garderMasques(tous); setMasques(tous); };
  const visibles = incidents.filter(({ id }) => !masques.includes(id));
  return (
    <div role="status" aria-live="polite">
      {visibles.length === 0 ? null : (
        <Box component="ul" aria-label="Incidents en cours" sx={(theme) => ({ listStyle: 'none', m: 0, p: 0, color: theme.palette.tons.retard.fg, bgcolor: theme.palette.tons.retard.bg, borderBottom: `2px solid ${theme.palette.tons.retard.fg}`, '& li + li': { borderTop: 1, borderColor: 'currentColor' } })}>
          {visibles.map((incident) => <Incident key={incident.id} incident={incident} masquer={() => masquer(incident.id)} />)}
        </Box>
      )}
    </div>
  );
}
