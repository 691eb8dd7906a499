import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { adresseActe } from '../../actes/adresse';
import { useDefinition, useReferentiels } from '../../api-client/requetes';
import type { Tache } from '../../api-client/types';
import { Article } from '../../commun/Article';
import { DateLimite } from '../../commun/DateLimite';
import { ROLES, nomDe } from '../../commun/referentiel';
import { useDossierCourant } from '../ContexteDossier';

/** Something awaited: what, by whom, by when, and the act that does it for whoever may. */
export type Attendu = Pick<Tache, 'titre'> & Partial<Pick<Tache, 'id' | 'acte' | 'partie' | 'pour' | 'personne' | 'pourLe' | 'article'>>;

export function LigneAttendue({ attendu: { id, titre, acte, partie, pour, personne, pourLe, article } }: { attendu: Attendu }) {
  const { numero, parties, actesPossibles } = useDossierCourant();
  const { personnes } = useReferentiels();
  const permis = actesPossibles.find((p) => p.permis && (acte ? p.acte === acte : p.tache === id));
  const definition = useDefinition(permis?.acte);
  const qui = personnes.find((p) => p.id === personne)?.nom ?? (pour ? nomDe(ROLES, pour) : undefined);
  const nom = parties.find((p) => p.id === partie)?.nom;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, flexWrap: 'wrap' }}>
      <RadioButtonUnchecked aria-hidden fontSize="small" sx={{ mt: 0.25, color: (theme) => theme.palette.tons.bientot.fg }} />
      <Box sx={{ flex: 1, minWidth: 180 }}>
        <Typography sx={{ fontWeight: 600 }}>{titre}{nom ? ` (${nom})` : ''}</Typography>
        {qui ? <Typography variant="body2" color="textSecondary">Attendu de{'\u00a0'}: {qui}</Typography> : null}
        {pourLe ? <DateLimite date={pourLe} article={article} /> : article ? <Article reference={article} /> : null}
      </Box>
      {definition ? <Button size="small" variant="outlined" className="non-imprime" component={Link} to={adresseActe(numero, definition.nom, { tache: id, partie })} aria-label={`${definition.bouton}\u00a0: ${titre}`} sx={{ alignSelf: 'center' }}>{definition.bouton}</Button> : null}
    </Box>
  );
}
