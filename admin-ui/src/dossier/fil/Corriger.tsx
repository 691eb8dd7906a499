import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { adresseActe } from '../../actes/adresse';
import { GESTION } from '../../actes/gestion';
import { useDefinitions } from '../../api-client/requetes';
import type { ActeEnregistre } from '../../api-client/types';
import { useDossierCourant } from '../ContexteDossier';

/** Rectify or annul an act from where it is shown, for whoever may. */
export function Corriger({ acte }: { acte: ActeEnregistre }) {
  const { numero, actesPossibles } = useDossierCourant();
  const definitions = useDefinitions();
  if (acte.statut === 'annule') return null;
  return [GESTION.rectifier, GESTION.annuler].map((id) => {
    const definition = actesPossibles.some((p) => p.acte === id && p.permis) ? definitions.get(id) : undefined;
    return definition ? <Button key={id} size="small" component={Link} to={adresseActe(numero, definition.nom, { acte: acte.acteId })} aria-label={`${definition.bouton}\u00a0: ${acte.titre}`}>{definition.bouton}</Button> : null;
  });
}
