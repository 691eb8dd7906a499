import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { GESTION } from '../actes/gestion';
import { useDefinition } from '../api-client/requetes';
import { dateCourte } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Panneau } from '../commun/Panneau';
import { FONCTIONS, nomDe } from '../commun/referentiel';
import { useDossierCourant } from './ContexteDossier';

/** Who is designated on this dossier, siège and parquet général, today and before. */
export default function Designations() {
  const { numero, designations, actesPossibles } = useDossierCourant();
  const definition = useDefinition(GESTION.remplacer);
  const remplacer = actesPossibles.some((p) => p.acte === GESTION.remplacer && p.permis) ? definition : undefined;
  if (designations.length === 0) return <EtatVide titre="Personne n’est encore désigné sur ce dossier." />;
  return (
    <Panneau titre="Désignations" serre>
      <Table size="small" aria-label="Désignations">
        <TableHead><TableRow><TableCell>Fonction</TableCell><TableCell>Personne</TableCell><TableCell>Depuis</TableCell><TableCell>Jusqu’au</TableCell>{remplacer ? <TableCell>Remplacement</TableCell> : null}</TableRow></TableHead>
        <TableBody>
          {designations.toSorted((a, b) => b.du.localeCompare(a.du)).map((d) => (
            <TableRow key={d.id}>
              <TableCell>{nomDe(FONCTIONS, d.fonction)}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{d.nom}</TableCell>
              <TableCell>{dateCourte(d.du)}</TableCell>
              <TableCell>{d.au ? dateCourte(d.au) : 'en cours'}</TableCell>
              {remplacer ? <TableCell>{d.au ? null : <Button size="small" component={Link} to={adresseActe(numero, remplacer.nom, { designation: d.id })} aria-label={`${remplacer.bouton}\u00a0: ${d.nom}`}>{remplacer.bouton}</Button>}</TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panneau>
  );
}
