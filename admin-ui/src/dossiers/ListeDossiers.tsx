import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { ListBase } from 'react-admin';
import { Link, Navigate, useLocation } from 'react-router';
import { Chargement } from '../commun/Chargement';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { adresseRegard } from './adresse';
import { ContenuListe } from './ContenuListe';
import { lireReglages, REGARD_USUEL } from './reglages';
import { useVues } from './requetes';
import { usePreferences } from './usePreferences';

/** Lets the page follow what colleagues do by itself instead of being read again whole. */
const SUR_PLACE = { meta: { surPlace: true } };

/** The register: every dossier one may read, searched, filtered and sorted by the server; its address says what one sees. */
export default function ListeDossiers() {
  const { droits } = useMoi();
  const { search, state } = useLocation() as { search: string; state: unknown };
  const { preferences, lues } = usePreferences();
  const { data: vues, isPending } = useVues();
  const parDefaut = vues?.find(({ id }) => id === preferences.vueParDefaut);
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <Titre onglet="Dossiers">Dossiers</Titre>
        {droits.includes('deposer:Depot') ? <Button component={Link} to="/dossiers/nouveau" variant="contained">Enregistrer une déclaration</Button> : null}
      </Stack>
      {!lues || isPending ? <Chargement lignes={8} /> : search === '' && parDefaut ? <Navigate replace to={adresseRegard(lireReglages(parDefaut.reglages))} state={state} /> : (
        <ListBase resource="dossiers" perPage={25} sort={{ field: REGARD_USUEL.sort, order: REGARD_USUEL.order }} storeKey={false} queryOptions={SUR_PLACE} disableAuthentication>
          <ContenuListe />
        </ListBase>
      )}
    </Stack>
  );
}
