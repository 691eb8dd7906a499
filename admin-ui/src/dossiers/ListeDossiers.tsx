import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, List, SearchInput, SelectInput, BooleanInput, Pagination, useRecordContext } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import type { DossierResume } from '../api-client/types';
import { useStock } from '../api-client/requetes';
import { DateLimite } from '../commun/DateLimite';
import { CHAMBRES, nomDe } from '../commun/referentiel';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';

const choix = (table: Record<string, string>) => Object.entries(table).map(([id, name]) => ({ id, name }));

function useFiltres() {
  const etapes = Object.fromEntries((useStock().data?.etapes ?? []).map(({ etape, etapeTexte }) => [etape, etapeTexte]));
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder="Numéro, partie, décision, mots…" />,
    <SelectInput key="chambre" source="chambre" label="Chambre" choices={choix(CHAMBRES)} alwaysOn sx={{ minWidth: 170 }} />,
    <SelectInput key="etape" source="etape" label="Étape" choices={choix(etapes)} alwaysOn sx={{ minWidth: 170 }} />,
    <BooleanInput key="enRetard" source="enRetard" label="En retard" alwaysOn sx={{ mb: 1 }} />,
    <BooleanInput key="mien" source="mien" label="Mes dossiers" alwaysOn sx={{ mb: 1 }} />,
  ];
}

const Limite = () => {
  const dossier = useRecordContext<DossierResume>();
  return dossier?.prochaineEcheance ? <DateLimite date={dossier.prochaineEcheance.alertePrudente} surUneLigne /> : null;
};

/** The register: every dossier one may see, searched, filtered and sorted by the server. */
export default function ListeDossiers() {
  const { droits } = useMoi();
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2 }}>
        <Titre onglet="Dossiers">Dossiers</Titre>
        {droits.includes('deposer:Depot') ? <Button component={LienRoute} to="/dossiers/nouveau" variant="contained">Enregistrer une déclaration</Button> : null}
      </Box>
      <List
        resource="dossiers" filters={useFiltres()} actions={false} title={' '} perPage={25} sort={{ field: 'prochaineEcheance', order: 'ASC' }} exporter={false} empty={false}
        pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      >
        <DataTable rowClick={false} bulkActionButtons={false}>
          <DataTable.Col source="numero" label="Pourvoi" render={(dossier: DossierResume) => <Link component={LienRoute} to={`/dossiers/${dossier.numero}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{dossier.numero}</Link>} />
          <DataTable.Col source="intitule" label="Parties" />
          <DataTable.Col source="chambre" label="Chambre" render={(dossier: DossierResume) => nomDe(CHAMBRES, dossier.chambre)} />
          <DataTable.Col source="etape" label="Étape" render={(dossier: DossierResume) => dossier.etapeTexte} />
          <DataTable.Col source="prochaineEcheance" label="Prochaine échéance" field={Limite} />
        </DataTable>
      </List>
    </>
  );
}
