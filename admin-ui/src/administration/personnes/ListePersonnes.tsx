import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, List, Pagination, SearchInput, SelectInput } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import { EtatVide } from '../../commun/EtatVide';
import { Puce } from '../../commun/Puce';
import { CHAMBRES } from '../../commun/referentiel';
import { useMoi } from '../../session/ContexteMoi';
import { useServices, type PersonneAdministree } from '../annuaire';
import { rolesQueJeDonne } from '../bornes';
import { etatDe } from '../etats';
import { fonctionEnMots } from '../mots';
import { EnTetePage } from '../EnTetePage';

const choix = (table: Record<string, string>) => Object.entries(table).map(([id, name]) => ({ id, name }));
const ACCES = [{ id: false, name: 'Accès ouvert' }, { id: true, name: 'Accès retiré' }];

function useFiltres() {
  const roles = rolesQueJeDonne({ ...useMoi(), administre: undefined as never }).map(({ valeur, libelle }) => ({ id: valeur, name: libelle }));
  const services = (useServices().data ?? []).map(({ id, nom }) => ({ id, name: nom }));
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder="Nom ou identifiant…" />,
    <SelectInput key="role" source="role" label="Fonction" choices={roles} alwaysOn sx={{ minWidth: 170 }} />,
    <SelectInput key="chambre" source="chambre" label="Chambre" choices={choix(CHAMBRES)} alwaysOn sx={{ minWidth: 170 }} />,
    ...(services.length > 0 ? [<SelectInput key="service" source="service" label="Service" choices={services} alwaysOn sx={{ minWidth: 150 }} />] : []),
    <SelectInput key="retiree" source="retiree" label="Accès" choices={ACCES} alwaysOn sx={{ minWidth: 140 }} />,
  ];
}

const Fonctions = ({ fonctions }: PersonneAdministree) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{fonctions.filter(({ enVigueur }) => enVigueur).map((f) => <li key={f.id}>{fonctionEnMots(f)}</li>)}</Box>
);

/** The directory: who works at the Court, with which functions today. */
export default function ListePersonnes() {
  const services = new Map((useServices().data ?? []).map(({ id, nom }) => [id, nom]));
  return (
    <div>
      <EnTetePage titre="Personnes" action={<Button component={LienRoute} to="/administration/personnes/nouvelle" variant="contained">Inscrire une personne</Button>}>
        Qui travaille à la Cour, avec quelles fonctions aujourd’hui. Une fonction donnée ou terminée vaut à la requête suivante, sans se reconnecter.
      </EnTetePage>
      <List resource="personnes" filters={useFiltres()} actions={false} title={' '} perPage={25} sort={{ field: 'nom', order: 'ASC' }} exporter={false} empty={false} pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}>
        <DataTable rowClick={false} bulkActionButtons={false} empty={<EtatVide titre="Personne ne répond à cette recherche">Élargissez-la, ou inscrivez la personne.</EtatVide>}>
          <DataTable.Col source="nom" label="Nom" render={(p: PersonneAdministree) => <Link component={LienRoute} to={`/administration/personnes/${p.id}`} sx={{ fontWeight: 600 }}>{p.nom}</Link>} />
          <DataTable.Col source="id" label="Identifiant" />
          <DataTable.Col label="Fonctions aujourd’hui" render={(p: PersonneAdministree) => <Fonctions {...p} />} />
          <DataTable.Col source="service" label="Service" render={(p: PersonneAdministree) => (p.service ? (services.get(p.service) ?? p.service) : '')} />
          <DataTable.Col label="État" render={(p: PersonneAdministree) => <Puce ton={etatDe(p).ton}>{etatDe(p).texte}</Puce>} />
        </DataTable>
      </List>
    </div>
  );
}
