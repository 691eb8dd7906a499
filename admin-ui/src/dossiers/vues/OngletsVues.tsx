import Box from '@mui/material/Box';
import { OngletsLiens } from '../../commun/OngletsLiens';
import { adresseRegard, adresseVue } from '../adresse';
import { memeRegard } from '../reglages';
import { VUES_COMMUNES } from './communes';
import { MenuVue } from './MenuVue';
import type { VuesListe } from './useVuesListe';

/** Ways of looking at the dossiers: everybody's, mine, and my service's. */
export function OngletsVues({ vues }: { vues: VuesListe }) {
  const { vue, modifiee, regard } = vues;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <OngletsLiens
          nom="Vues"
          onglets={[
            ...VUES_COMMUNES.map((commune) => ({ vers: adresseRegard(commune.regard), libelle: commune.libelle, actif: !vue && memeRegard(commune.regard, regard) })),
            ...vues.vues.map(({ id, nom, service, reglages }) => ({ vers: adresseVue({ id, reglages }), libelle: `${nom}${service ? ' (service)' : ''}${id === vue?.id && modifiee ? ' — modifiée' : ''}`, actif: id === vue?.id })),
          ]}
        />
      </Box>
      <MenuVue vues={vues} />
    </Box>
  );
}
