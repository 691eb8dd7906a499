import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dateCourte } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Panneau } from '../commun/Panneau';
import { FONCTIONS, nomDe } from '../commun/referentiel';
import { useDossierCourant } from './ContexteDossier';

/** Who is designated on this dossier, siège and parquet général, today and before. */
export default function Designations() {
  const { designations } = useDossierCourant();
  if (designations.length === 0) return <EtatVide titre="Personne n’est encore désigné sur ce dossier." />;
  return (
    <Panneau titre="Désignations" serre>
      <Table size="small" aria-label="Désignations">
        <TableHead><TableRow><TableCell>Fonction</TableCell><TableCell>Personne</TableCell><TableCell>Depuis</TableCell><TableCell>Jusqu’au</TableCell></TableRow></TableHead>
        <TableBody>
          {designations.toSorted((a, b) => b.du.localeCompare(a.du)).map((d) => (
            <TableRow key={d.id}>
              <TableCell>{nomDe(FONCTIONS, d.fonction)}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{d.nom}</TableCell>
              <TableCell>{dateCourte(d.du)}</TableCell>
              <TableCell>{d.au ? dateCourte(d.au) : 'en cours'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panneau>
  );
}
