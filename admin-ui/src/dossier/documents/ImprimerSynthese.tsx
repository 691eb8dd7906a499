import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useMoi } from '../../session/ContexteMoi';
import { useDossierCourant } from '../ContexteDossier';
import { adresseDocument } from './adresse';

/** The one-page summary is a working paper of the Court. */
export function ImprimerSynthese() {
  const { numero } = useDossierCourant();
  const { roles } = useMoi();
  if (roles.every((role) => role === 'avocat-aux-conseils')) return null;
  return <Button size="small" className="non-imprime" startIcon={<Print aria-hidden />} href={adresseDocument(numero, 'synthese')} target="_blank" rel="noreferrer">Imprimer la synthèse</Button>;
}
