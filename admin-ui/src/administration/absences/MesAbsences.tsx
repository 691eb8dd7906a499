import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'react-router';
import { api, contenu } from '../../api-client/client';
import { PageInconnue } from '../../cadre/PageInconnue';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { Titre } from '../../commun/Titre';
import { useMoi } from '../../session/ContexteMoi';
import { useNom, type Absence } from '../annuaire';
import { enPhrase } from '../mots';
import { Changer, EtatAbsence } from './Changer';
import { DeclarerAbsence } from './DeclarerAbsence';
import { FinAbsence } from './FinAbsence';

const ICI = '/absences';

function Liste({ titre, vide, absences, dire }: { titre: string; vide: string; absences: Absence[]; dire: (absence: Absence) => string }) {
  const { id } = useMoi();
  const nom = useNom();
  return (
    <Panneau titre={titre}>
      {absences.length === 0 ? <Typography color="textSecondary">{vide}</Typography> : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 1 }}>
          {absences.map((absence) => (
            <Stack component="li" direction="row" key={absence.id} sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
              <span>{dire(absence)}</span><EtatAbsence absence={absence} />
              {absence.personne === id ? <Changer absence={absence} nom={nom(id)} ici={ICI} /> : null}
            </Stack>
          ))}
        </Stack>
      )}
    </Panneau>
  );
}

/** One's own absences, with who stands in, and those of others one stands in for. */
export default function MesAbsences() {
  const { id, droits } = useMoi();
  const nom = useNom();
  const [parametres] = useSearchParams();
  const { fait } = (useLocation().state ?? {}) as { fait?: string };
  const { data, error, refetch } = useQuery({ queryKey: ['absences', 'toutes'], queryFn: () => contenu(api.GET('/api/v1/absences', { params: { query: { range: '[0,999]' } } })), enabled: droits.includes('declarer:Absence') });
  const geste = parametres.get('geste');
  if (!droits.includes('declarer:Absence')) return <PageInconnue />;
  return (
    <Stack sx={{ gap: 2, maxWidth: 900 }}>
      <div>
        <Titre onglet="Mes absences">Mes absences</Titre>
        <Typography color="textSecondary">Pendant votre absence, vos tâches, vos alertes et vos dossiers sont aussi dans la boîte de travail de qui vous remplace.</Typography>
      </div>
      <div role="status">{fait ? <Alert severity="success" variant="outlined">{fait}</Alert> : null}</div>
      {geste === 'declarer' ? <DeclarerAbsence retour={ICI} absent={id} /> : null}
      {geste === 'terminer' || geste === 'annuler' ? <FinAbsence key={parametres.get('absence')} id={parametres.get('absence') ?? ''} annuler={geste === 'annuler'} retour={ICI} /> : null}
      {geste ? null : <div><Button component={Link} to={`${ICI}?geste=declarer`} variant="contained">Déclarer mon absence</Button></div>}
      {error ? <Panne erreur={error} reessayer={() => void refetch()} /> : null}
      {data ? (
        <>
          <Liste titre="Quand je m’absente" vide="Aucune absence déclarée." absences={data.filter(({ personne }) => personne === id)} dire={(a) => `${enPhrase(a)}, remplacement par ${nom(a.delegue)}`} />
          <Liste titre="Quand je remplace quelqu’un" vide="Vous ne remplacez personne." absences={data.filter(({ delegue }) => delegue === id)} dire={(a) => `${nom(a.personne)}, ${enPhrase(a)}`} />
        </>
      ) : error ? null : <Chargement lignes={4} />}
    </Stack>
  );
}
