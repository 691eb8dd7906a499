import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useDefinitions, useReferentiels } from '../api-client/requetes';
import type { ActeEnregistre } from '../api-client/types';
import { dateCourte } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { auteur } from './auteur';
import { useDossierCourant } from './ContexteDossier';
import { DocumentsDuDossier } from './documents/DocumentsDuDossier';
import { LigneAttendue } from './volets/LigneAttendue';
import { attendusDesParties, piecesRecues } from './volets/pieces';
import { ValeursActe } from './volets/ValeursActe';

/** How a piece came: through a system of its author, or typed by the registry, which may then hold it on paper. */
const support = ({ auteur: { role } }: ActeEnregistre) =>
  role === 'partenaire' || role === 'avocat-aux-conseils' ? ', par voie électronique' : role === 'greffier' || role === 'directeur-greffe' ? '\u00a0; l’original est peut-être sur papier' : '';

function LignePiece({ acte }: { acte: ActeEnregistre }) {
  const { parties } = useDossierCourant();
  const { personnes } = useReferentiels();
  const definition = useDefinitions().get(acte.acte);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell><time dateTime={acte.dateActe}>{dateCourte(acte.dateActe)}</time></TableCell>
      <TableCell component="th" scope="row">
        <Box component="span" sx={{ fontWeight: 600 }}>{acte.titre}</Box>
        <ValeursActe acte={acte} />
        <Typography variant="body2" color="textSecondary">Versée par {auteur(acte.auteur, personnes)}{support(acte)}.</Typography>
        {acte.marques.map(({ code, texte }) => <Typography key={code} variant="body2" sx={{ color: 'warning.main' }}>{texte}</Typography>)}
      </TableCell>
      <TableCell sx={{ minWidth: 130 }}>{parties.find(({ id }) => id === acte.partie)?.nom ?? definition?.auteur ?? ''}</TableCell>
    </TableRow>
  );
}

/** What was filed and received, by whom and how; what is missing; what the Court can make from it. */
export default function Pieces() {
  const dossier = useDossierCourant();
  const definitions = useDefinitions();
  const pieces = piecesRecues(dossier, definitions);
  const manquantes = attendusDesParties(dossier, definitions);
  return (
    <>
      {manquantes.length > 0 ? (
        <Panneau titre="Pièces attendues">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{manquantes.map((attendu) => <LigneAttendue key={`${attendu.id ?? attendu.titre}${attendu.partie ?? ''}`} attendu={attendu} />)}</Box>
        </Panneau>
      ) : null}
      <Panneau titre="Pièces remises et reçues" serre>
        <TableContainer tabIndex={0} role="region" aria-label="Pièces remises et reçues">
          <Table size="small" aria-label="Pièces remises et reçues">
            <TableHead><TableRow><TableCell>Date</TableCell><TableCell>Pièce</TableCell><TableCell>De</TableCell></TableRow></TableHead>
            <TableBody>{pieces.map((acte) => <LignePiece key={acte.acteId} acte={acte} />)}</TableBody>
          </Table>
        </TableContainer>
      </Panneau>
      <DocumentsDuDossier />
    </>
  );
}
