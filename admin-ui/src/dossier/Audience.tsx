import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useReferentiels } from '../api-client/requetes';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { auteur } from './auteur';
import { useDossierCourant } from './ContexteDossier';
import { designes } from './volets/designes';
import { EtapesDuVolet } from './volets/EtapesDuVolet';
import { Traits } from './volets/Traits';
import { useLireChamp } from './volets/useLireChamp';

/** Dates given before the last one: each hearing put off, and by whom. */
function Renvois() {
  const { actes } = useDossierCourant();
  const { personnes } = useReferentiels();
  const fixees = actes.filter(({ statut, donnees }) => statut !== 'annule' && donnees['dateAudience'] !== undefined);
  if (fixees.length < 2) return null;
  return (
    <Panneau titre="Renvois d’audience" serre>
      <Table size="small" aria-label="Renvois d’audience">
        <TableHead><TableRow><TableCell>Audience prévue</TableCell><TableCell>Fixée le</TableCell><TableCell>Par</TableCell><TableCell>Suite</TableCell></TableRow></TableHead>
        <TableBody>
          {fixees.map(({ acteId, donnees, dateActe, auteur: qui }, rang) => (
            <TableRow key={acteId}>
              <TableCell>{dateLongue(String(donnees['dateAudience']))}</TableCell><TableCell>{dateLongue(dateActe)}</TableCell>
              <TableCell>{auteur(qui, personnes)}</TableCell><TableCell>{rang === fixees.length - 1 ? 'date retenue' : 'remplacée'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panneau>
  );
}

/** The hearing: when, before whom, who sits, and what happened to its date. */
export default function Audience() {
  const { designations } = useDossierCourant();
  const lire = useLireChamp();
  return (
    <>
      <Panneau titre="L’audience">
        <Traits traits={[
          { nom: 'Date', valeur: lire('dateAudience'), absence: 'non fixée' },
          { nom: 'Formation', valeur: lire('formation'), absence: 'non choisie' },
          { nom: 'Circuit', valeur: lire('circuit'), absence: 'non choisi' },
          { nom: 'Magistrats siégeant', valeur: lire('nombreMagistrats'), absence: 'non renseigné' },
          { nom: 'Prononcé annoncé', valeur: lire('datePrononce'), absence: 'non annoncé' },
        ]} />
      </Panneau>
      <Panneau titre="Qui siège">
        <Traits traits={[
          { nom: 'Président', valeur: designes(designations, 'president-formation', 'president'), absence: 'non désigné' },
          { nom: 'Doyen', valeur: designes(designations, 'doyen'), absence: 'non désigné' },
          { nom: 'Rapporteur', valeur: designes(designations, 'rapporteur', 'conseiller-designe'), absence: 'à désigner' },
          { nom: 'Autres membres', valeur: designes(designations, 'membre'), absence: 'non désignés' },
          { nom: 'Parquet général', valeur: designes(designations, 'avocat-general'), absence: 'à désigner' },
        ]} />
      </Panneau>
      <EtapesDuVolet volet="audience" titre="Déroulement" vide="Aucune audience n’est fixée." />
      <Renvois />
    </>
  );
}
