import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link as LienRoute, useNavigate, useSearchParams } from 'react-router';
import { EnTetePage } from '../administration/EnTetePage';
import { Tableau } from '../administration/Tableau';
import { api, contenu } from '../api-client/client';
import { Chargement } from '../commun/Chargement';
import { instantLong } from '../commun/dates';
import { RienIci } from '../administration/ListeFiches';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { Puce } from '../commun/Puce';
import { AnnoncerIncident } from './AnnoncerIncident';
import { pourQui } from './lire';
import type { Annonce } from './types';

const ICI = '/administration/incidents';

function Fin({ annonce }: { annonce: Annonce }) {
  const requetes = useQueryClient();
  const naviguer = useNavigate();
  const fin = useMutation({
    mutationFn: () => contenu(api.POST('/api/v1/incidents/{id}/fin', { params: { path: { id: annonce.id } } })),
    onSuccess: async () => { await requetes.invalidateQueries(); await naviguer(ICI, { state: { fait: 'La fin de l’incident est annoncée\u00a0: le bandeau disparaît de toutes les pages.' } }); },
  });
  if (annonce.finieLe) return <>{instantLong(annonce.finieLe)}</>;
  return (
    <>
      <Button size="small" variant="outlined" loading={fin.isPending} onClick={() => fin.mutate()} aria-label={`Annoncer la fin\u00a0: ${annonce.texte}`}>Annoncer la fin</Button>
      {fin.error ? <Panne erreur={fin.error} /> : null}
    </>
  );
}

/** Incidents that people announce, beside those the service finds by itself; ended ones stay for the record. */
export default function PageIncidents() {
  const [parametres] = useSearchParams();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['annonces'], queryFn: () => contenu(api.GET('/api/v1/incidents/annonces')) });
  if (parametres.get('geste') === 'annoncer') return <AnnoncerIncident retour={ICI} />;
  if (isPending) return <Chargement />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <Stack sx={{ gap: 1 }}>
      <EnTetePage titre="Incidents" action={<Button component={LienRoute} to={`${ICI}?geste=annoncer`} variant="contained">Annoncer un incident</Button>}>
        Le service dit de lui-même quand le registre ou le moteur ne répond plus. Annoncez ici ce qu’il ne peut pas voir{'\u00a0'}: la messagerie, le réseau, un logiciel voisin. Le bandeau paraît sur toutes les pages en quinze secondes.
      </EnTetePage>
      <Panneau titre="Incidents annoncés" serre>
        {data.length === 0 ? <RienIci titre="Aucun incident n’a été annoncé">Quand tout va bien, aucun bandeau ne paraît.</RienIci> : (
          <Tableau nom="Incidents annoncés" colonnes={['Ce qui ne marche pas', 'Ce qui marche encore', 'Qui est touché', 'Depuis', 'État', 'Fin']} lignes={data.map((a) => ({
            cle: a.id, cases: [a.texte, a.marche ?? '', pourQui(a), instantLong(a.depuis), a.finieLe ? <Puce key="etat" ton="soldee">fini</Puce> : <Puce key="etat" ton="retard">en cours</Puce>, <Fin key="fin" annonce={a} />],
          }))} />
        )}
      </Panneau>
    </Stack>
  );
}
