import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Article } from '../../commun/Article';
import { dateCourte } from '../../commun/dates';
import { Panneau } from '../../commun/Panneau';
import { Puce } from '../../commun/Puce';
import { situationEcheance } from '../../commun/situation';
import { useDossierCourant } from '../ContexteDossier';
import type { Groupe } from './grouper';
import { Noms } from './Noms';
import { tracer } from './tracer';

const COLONNES = ['Échéance', 'Du', 'Au', 'Situation et ce qui l’a touchée'];

/** Everything the drawing says, as a table: for those who do not see it, and to be copied. */
export function TableauEcheances({ groupe, aujourdhui }: { groupe: Groupe; aujourdhui: string }) {
  const { actes } = useDossierCourant();
  return (
    <Panneau titre={groupe.titre}>
      <Noms parties={groupe.parties} />
      <TableContainer tabIndex={0} role="region" aria-label={groupe.titre}>
        <Table size="small" aria-label={`Échéances, ${groupe.titre}`} sx={{ '& th, & td': { px: 1 } }}>
          <TableHead><TableRow>{COLONNES.map((nom) => <TableCell key={nom}>{nom}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {groupe.echeances.map((echeance) => {
              const trace = tracer(echeance, actes, aujourdhui);
              const situation = situationEcheance(echeance, aujourdhui);
              return (
                <TableRow key={echeance.id} sx={{ verticalAlign: 'top' }}>
                  <TableCell component="th" scope="row">{echeance.intitule} {echeance.delai.articles[0] ? <Article reference={echeance.delai.articles[0]} /> : null}</TableCell>
                  <TableCell>{trace ? dateCourte(trace.debut) : ''}</TableCell>
                  <TableCell>{echeance.delai.dernierJour ? dateCourte(echeance.delai.dernierJour) : 'interrompu'}</TableCell>
                  <TableCell><Puce ton={situation.ton} sansForme={situation.sansForme ?? false}>{situation.texte}</Puce>{trace?.reperes.filter(({ genre }) => genre !== 'fin').map(({ texte }) => <div key={texte}>{texte}</div>)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </Panneau>
  );
}
