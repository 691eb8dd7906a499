import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { DataTable, DateInput, TextInput } from 'react-admin';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { dateCourte } from '../../commun/dates';
import { useMoi } from '../../session/ContexteMoi';
import { useNom, type Absence } from '../annuaire';
import { EnTetePage } from '../EnTetePage';
import { ListeFiches, RienIci } from '../ListeFiches';
import { Changer, EtatAbsence } from './Changer';
import { DeclarerAbsence } from './DeclarerAbsence';
import { FinAbsence } from './FinAbsence';

const ICI = '/administration/absences';
const FILTRES = [
  <DateInput key="le" source="le" label="Qui courent le" alwaysOn parse={(date: string) => date || undefined} />,
  <TextInput key="personne" source="personne" label="Identifiant de l’absent" alwaysOn resettable />,
  <TextInput key="delegue" source="delegue" label="Identifiant du remplaçant" alwaysOn resettable />,
];

/** Who is away, who stands in, and until when. */
export default function Absences() {
  const { droits } = useMoi();
  const nom = useNom();
  const [parametres] = useSearchParams();
  const geste = parametres.get('geste');
  if (!droits.includes('declarer:Absence')) return null;
  if (geste === 'declarer') return <DeclarerAbsence retour={ICI} />;
  return (
    <Stack sx={{ gap: 1 }}>
      <EnTetePage titre="Absences et remplacements" action={<Button component={LienRoute} to={`${ICI}?geste=declarer`} variant="contained">Déclarer une absence</Button>}>
        Pendant l’absence, les tâches, les alertes et les dossiers de l’absent sont aussi dans la boîte de travail de qui le remplace.
      </EnTetePage>
      {geste ? <FinAbsence key={parametres.get('absence')} id={parametres.get('absence') ?? ''} annuler={geste === 'annuler'} retour={ICI} /> : null}
      <ListeFiches resource="absences" filtres={FILTRES} sort={{ field: 'du', order: 'DESC' }} vide={<RienIci titre="Personne n’est absent">Une absence déclarée ici vaut dès son premier jour, et cesse d’elle-même après le dernier.</RienIci>}>
        <DataTable.Col source="personne" label="Absent" render={(a: Absence) => nom(a.personne)} />
        <DataTable.Col source="delegue" label="Remplacé par" render={(a: Absence) => nom(a.delegue)} />
        <DataTable.Col source="du" label="Du" render={(a: Absence) => dateCourte(a.du)} />
        <DataTable.Col source="au" label="Au" render={(a: Absence) => dateCourte(a.au)} />
        <DataTable.Col label="Motif" render={(a: Absence) => a.motif ?? ''} />
        <DataTable.Col label="État" render={(a: Absence) => <EtatAbsence absence={a} />} />
        <DataTable.Col label="Changer" render={(a: Absence) => <Changer absence={a} nom={nom(a.personne)} ici={ICI} />} />
      </ListeFiches>
    </Stack>
  );
}
