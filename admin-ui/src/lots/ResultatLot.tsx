import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Link as LienRoute } from 'react-router';
import type { DefinitionActe } from '../api-client/types';
import { adresseActe } from '../actes/adresse';
import { pluriel } from '../commun/dates';
import { GESTES_SANS_PAGE, type CibleLot, type SortLot } from './lot';

interface Props { definition: DefinitionActe; sorts: SortLot[]; cibles: readonly CibleLot[] }

/** What became of each dossier: those refused first, each with its reason and the way to settle it. */
export function ResultatLot({ definition, sorts, cibles }: Props) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const lignes = sorts.map((sort, rang) => ({ sort, cible: cibles[rang] })).sort((a, b) => Number(Boolean(a.sort.recu)) - Number(Boolean(b.sort.recu)));
  const refuses = sorts.filter(({ refus }) => refus).length;
  return (
    <>
      <Typography variant="h3" component="h3" ref={titre} tabIndex={-1}>
        Enregistré sur {pluriel(sorts.length - refuses, 'dossier')}{refuses > 0 ? `, refusé sur ${refuses}` : ''}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {lignes.map(({ sort: { numero, refus }, cible }, rang) => (
          <Box component="li" key={`${numero}-${rang}`} sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'flex-start' }}>
            {refus ? <ErrorOutline titleAccess="Refusé" fontSize="small" sx={{ color: 'error.main' }} /> : <CheckCircle titleAccess="Enregistré" fontSize="small" sx={{ color: 'success.main' }} />}
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2"><Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600 }}>{numero}</Link> {cible?.intitule}</Typography>
              {refus ? (
                <Typography variant="body2">
                  {refus.detail} {GESTES_SANS_PAGE.includes(definition.id) ? null : <Link component={LienRoute} to={adresseActe(numero, definition.nom, { tache: cible?.donnees?.['tache'] as string | undefined })} aria-label={`Reprendre le dossier ${numero} à part`}>Reprendre à part</Link>}
                </Typography>
              ) : null}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
