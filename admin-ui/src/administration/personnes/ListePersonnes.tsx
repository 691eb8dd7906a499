import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, SearchInput, SelectInput } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import { Puce } from '../../commun/Puce';
import { CHAMBRES } from '../../commun/referentiel';
import { useServices, type PersonneAdministree } from '../annuaire';
import { rolesDeLaCour } from '../bornes';
import { etatDe } from '../etats';
import { fonctionEnMots } from '../mots';
import { EnTetePage } from '../EnTetePage';
import { ListeFiches, RienIci } from '../ListeFiches';

const choix = (table: Record<string, string>) => Object.entries(table).map(([id, name]) => ({ id, name }));
const ACCES = [{ id: false, name: 'Accès ouvert' }, { id: true, name: 'Accès retiré' }];

function useFiltres() {
  const roles = rolesDeLaCour.map(({ valeur, libelle }) => ({ id: valeur, name: libelle }));
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
      <ListeFiches resource="personnes" filtres={useFiltres()} sort={{ field: 'nom', order: 'ASC' }} vide={<RienIci titre="Personne ne répond à cette recherche">Élargissez-la, ou inscrivez la personne.</RienIci>}>
        <DataTable.Col source="nom" label="Nom" render={(p: PersonneAdministree) => <Link component={LienRoute} to={`/administration/personnes/${p.id}`} sx={{ fontWeight: 600 }}>{p.nom}</Link>} />
        <DataTable.Col source="id" label="Identifiant" />
        <DataTable.Col label="Fonctions aujourd’hui" render={(p: PersonneAdministree) => <Fonctions {...p} />} />
        <DataTable.Col source="service" label="Service" render={(p: PersonneAdministree) => (p.service ? (services.get(p.service) ?? p.service) : '')} />
        <DataTable.Col label="État" render={(p: PersonneAdministree) => <Puce ton={etatDe(p).ton}>{etatDe(p).texte}</Puce>} />
      </ListeFiches>
    </div>
  );
}
