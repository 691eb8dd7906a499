import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useDossierCourant } from '../dossier/ContexteDossier';
import { MenuActes } from '../dossiers/selection/MenuActes';
import type { CibleLot } from '../lots/lot';
import { Panneau } from '../commun/Panneau';
import { Candidats } from './Candidats';
import { ciblesJonction, concernes, enEcriture, GENRES } from './groupe';
import { Membres } from './Membres';
import { useEcrireGroupe, useParente } from './requetes';

const DialogueLot = lazy(() => import('../lots/DialogueLot'));

interface Lot { acte: string; cibles: CibleLot[] }

/** The series of the dossier with the state of each member, or those it could be gathered with; nothing when it stands alone. */
export default function PanneauSerie() {
  const { numero, intitule, agir } = useDossierCourant();
  const { data } = useParente(numero);
  const { mutate, error } = useEcrireGroupe();
  const [lot, setLot] = useState<Lot | null>(null);
  if (!data || (data.groupe === null && data.propositions.length === 0)) return null;
  const { groupe, propositions } = data;
  if (!groupe) return <Panneau titre="Dossiers qui semblent liés"><Candidats propositions={propositions} dossier={{ numero, intitule }} agir={agir} /></Panneau>;
  const manquent = ciblesJonction(groupe);
  const mettreAPart = (membre: string, motif: string | null) => {
    const ecrit = enEcriture(groupe);
    const autres = ecrit.exceptions.filter((e) => e.numero !== membre);
    mutate({ id: groupe.id, version: groupe.version, corps: { ...ecrit, exceptions: motif ? [...autres, { numero: membre, motif }] : autres } });
  };
  return (
    <Panneau titre={`${GENRES[groupe.genre]}\u00a0: ${groupe.nom}`}>
      <Stack sx={{ gap: 1.5 }}>
        {groupe.jonctionsManquantes.map((j) => <Alert key={`${j.numero} ${j.autre}`} severity="warning">Le dossier {j.autre} est joint au {j.numero}, qui ne le dit pas encore.</Alert>)}
        {error ? <Alert severity="error">{error.message}</Alert> : null}
        <Membres groupe={groupe} courant={numero} {...(agir ? { mettreAPart } : {})} />
        {agir ? (
          <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
            <MenuActes numeros={concernes(groupe).map((m) => m.numero)} choisir={(choisi) => setLot({ acte: choisi.acte, cibles: choisi.cibles })} />
            {manquent.length > 0 ? <Button variant="outlined" onClick={() => setLot({ acte: 'JO01', cibles: manquent })}>Enregistrer la jonction</Button> : null}
          </Stack>
        ) : null}
        {propositions.length > 0 && agir ? <><Typography variant="h3">Autres dossiers qui semblent liés</Typography><Candidats propositions={propositions} dossier={{ numero, intitule }} agir groupe={groupe} /></> : null}
      </Stack>
      {lot ? <Suspense fallback={null}><DialogueLot acte={lot.acte} cibles={lot.cibles} fermer={() => setLot(null)} /></Suspense> : null}
    </Panneau>
  );
}
