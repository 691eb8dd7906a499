import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { aujourdhui } from '../../commun/dates';
import { Puce } from '../../commun/Puce';
import type { Absence } from '../annuaire';
import { situer } from '../mots';

/** Where an absence stands today, in a word. */
export function EtatAbsence({ absence }: { absence: Absence }) {
  const { ton, texte } = absence.annulee ? { ton: 'soldee' as const, texte: 'annulée' } : situer(absence, aujourdhui());
  return <Puce ton={ton}>{texte}</Puce>;
}

interface Props { absence: Absence; nom: string; /** Page on which the form opens. */ ici: string }

/** Ends an absence that has begun, or cancels one that has not; nothing for one that is over. */
export function Changer({ absence, nom, ici }: Props) {
  if (absence.annulee || absence.au < aujourdhui()) return null;
  const commencee = absence.du <= aujourdhui();
  return <Link component={LienRoute} to={`${ici}?geste=${commencee ? 'terminer' : 'annuler'}&absence=${absence.id}`} aria-label={`${commencee ? 'Mettre fin à' : 'Annuler'} l’absence de ${nom}`}>{commencee ? 'Mettre fin' : 'Annuler'}</Link>;
}
