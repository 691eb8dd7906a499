import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { DataTable, DateInput, SelectInput, TextInput } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import { DeuxVersions } from '../../actes/DeuxVersions';
import { instantLong } from '../../commun/dates';
import { useAnnuaire, useNom } from '../annuaire';
import { EnTetePage } from '../EnTetePage';
import { ListeFiches, RienIci } from '../ListeFiches';
import { NATURES, changements, gesteEnMots, motifDe, objetEnMots, type Ecriture } from './raconter';

const jour = (date: string) => date || undefined;

function useFiltres() {
  const administrateurs = useAnnuaire().filter(({ fonctions }) => fonctions.some(({ role }) => role === 'administrateur')).map(({ id, nom }) => ({ id, name: nom }));
  return [
    <SelectInput key="nature" source="nature" label="Sur quoi" choices={Object.entries(NATURES).map(([id, name]) => ({ id, name }))} alwaysOn sx={{ minWidth: 150 }} />,
    <SelectInput key="qui" source="qui" label="Par qui" choices={administrateurs} alwaysOn sx={{ minWidth: 150 }} />,
    <TextInput key="fiche" source="fiche" label="Fiche" alwaysOn resettable />,
    <DateInput key="du" source="du" label="Depuis le" alwaysOn parse={jour} />,
    <DateInput key="au" source="au" label="Jusqu’au" alwaysOn parse={jour} />,
  ];
}

function Fiche({ ecriture }: { ecriture: Ecriture }) {
  const nom = useNom();
  const { fiche } = ecriture.donnees;
  return ecriture.action.startsWith('personnes.') ? <Link component={LienRoute} to={`/administration/personnes/${fiche}`}>{nom(fiche)}</Link> : <Box component="span" title={fiche} sx={{ overflowWrap: 'anywhere' }}>{objetEnMots(ecriture, nom)}</Box>;
}

function Detail({ ecriture }: { ecriture: Ecriture }) {
  const nom = useNom();
  return (
    <Box component="details" sx={{ position: 'relative', '& summary': { cursor: 'pointer', whiteSpace: 'nowrap' } }}>
      <summary>Avant et après<Box component="span" sx={visuallyHidden}>{`\u00a0: ${gesteEnMots(ecriture.action)}, ${instantLong(ecriture.le)}`}</Box></summary>
      <DeuxVersions titre="Champ" colonnes={['Avant', 'Après']} lignes={changements(ecriture, nom)} />
    </Box>
  );
}

/** Every act of administration: who, when, on what, why, and what changed. */
export default function Journal() {
  const nom = useNom();
  return (
    <div>
      <EnTetePage titre="Journal de l’administration">Chaque changement fait par un administrateur, le plus récent d’abord. Une ligne ne s’efface ni ne se modifie.</EnTetePage>
      <ListeFiches resource="ecritures" filtres={useFiltres()} sort={{ field: 'le', order: 'DESC' }} vide={<RienIci titre="Rien à ce journal pour ces filtres">Chaque changement de l’annuaire, des référentiels ou des incidents s’y inscrit aussitôt.</RienIci>}>
        <DataTable.Col label="Quand" render={(e: Ecriture) => instantLong(e.le)} />
        <DataTable.Col label="Qui" render={(e: Ecriture) => nom(e.qui)} />
        <DataTable.Col label="Quoi" render={(e: Ecriture) => gesteEnMots(e.action)} />
        <DataTable.Col label="Sur" render={(e: Ecriture) => <Fiche ecriture={e} />} />
        <DataTable.Col label="Pourquoi" render={(e: Ecriture) => <Box component="span" sx={{ overflowWrap: 'anywhere' }}>{motifDe(e)}</Box>} />
        <DataTable.Col label="Ce qui a changé" render={(e: Ecriture) => <Detail ecriture={e} />} />
      </ListeFiches>
    </div>
  );
}
