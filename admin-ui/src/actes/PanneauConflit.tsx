import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import { useReferentiels } from '../api-client/requetes';
import type { Probleme } from '../api-client/erreur';
import type { DefinitionActe, Dossier } from '../api-client/types';
import { instantLong } from '../commun/dates';
import type { Valeurs } from './brouillon';
import { acteConcurrent, changements } from './depuis';
import { DeuxVersions } from './DeuxVersions';
import type { ActeSaisi } from './saisie';

interface Props {
  probleme: Probleme;
  definition: DefinitionActe;
  saisi: ActeSaisi;
  /** The dossier when the form was opened, and as it is now. */
  ouverture: Dossier;
  actuel: Dossier;
  changer: (valeurs: Valeurs) => void;
  reprendre: () => void;
}

/** Someone recorded something meanwhile: what, both versions field by field, what was typed kept; one decides knowingly. */
export function PanneauConflit({ probleme, definition, saisi, ouverture, actuel, changer, reprendre }: Props) {
  const concurrent = acteConcurrent(definition, saisi, ouverture, actuel, useReferentiels().personnes);
  const traits = changements(ouverture, actuel);
  return (
    <Alert severity="info" variant="outlined" sx={{ '& .MuiAlert-message': { width: '100%', minWidth: 0 } }}>
      <AlertTitle>Le dossier a changé pendant votre saisie</AlertTitle>
      {probleme.changements?.length ? (
        <>
          Voici ce qui a été enregistré depuis{'\u00a0'}:
          <ul>{probleme.changements.map((c) => <li key={c.seq}>{c.texte} <span>({instantLong(c.enregistreLe)})</span></li>)}</ul>
        </>
      ) : <p>{probleme.detail}</p>}
      {concurrent ? <p><strong>Le même acte vient d’être enregistré par {concurrent.auteur}{concurrent.ecarts.length === 0 ? ', avec les mêmes valeurs' : ''}.</strong> Ne l’enregistrez de nouveau que s’il s’agit bien d’un autre acte.</p> : null}
      {concurrent && concurrent.ecarts.length > 0 ? (
        <DeuxVersions titre="Votre saisie et l’acte enregistré" colonnes={['Votre saisie', concurrent.auteur]} lignes={concurrent.ecarts.map(({ nom, libelle, un, autre, valeur }) => ({ libelle, un, autre, prendre: () => changer({ [nom]: valeur }) }))} />
      ) : null}
      {traits.length > 0 ? <DeuxVersions titre="Le dossier" colonnes={['À l’ouverture', 'Maintenant']} lignes={traits.map(({ libelle, avant, apres }) => ({ libelle, un: avant, autre: apres }))} /> : null}
      Votre saisie est intacte.
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" size="small" onClick={reprendre}>Poursuivre avec ma saisie</Button>
        <Button size="small" component={Link} to={`/dossiers/${actuel.numero}`}>Voir le dossier à jour</Button>
      </Stack>
    </Alert>
  );
}
