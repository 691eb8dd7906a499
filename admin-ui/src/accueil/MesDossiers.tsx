import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import type { DossierResume, TacheSituee } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { DateLimite } from '../commun/DateLimite';
import { pluriel } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';
import { useTachesDeMesDossiers } from './requetes';

/** What comes next on a dossier. */
type Suite = (numero: string) => TacheSituee | undefined;

function ProchaineEtape({ tache }: { tache: TacheSituee | undefined }) {
  if (!tache) return <span />;
  const texte = `Ensuite\u00a0: ${tache.titre} (${minuscule(nomDe(ROLES, tache.pour))})`;
  return <Typography variant="body2" noWrap title={texte}>{texte}</Typography>;
}

function Lignes({ dossiers, suite }: { dossiers: DossierResume[]; suite?: Suite | undefined }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {dossiers.map(({ id, numero, intitule, prochaineEcheance }) => (
        <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: suite ? '88px minmax(0, 3fr) minmax(0, 4fr) 244px' : '88px minmax(0, 1fr) 244px' }, columnGap: 1.5, py: 0.375, alignItems: 'center' }}>
          <Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600, fontSize: '0.875rem' }}>{numero}</Link>
          <Typography variant="body2" color="textSecondary" noWrap title={intitule}>{intitule}</Typography>
          {suite ? <ProchaineEtape tache={suite(numero)} /> : null}
          {prochaineEcheance ? <DateLimite date={prochaineEcheance.alertePrudente} surUneLigne /> : null}
        </Box>
      ))}
    </Box>
  );
}

/** The dossiers of the avocat's firm: nothing of how the Court works on them. */
export function DossiersDuCabinet() {
  return <ParEtape titre="Vos dossiers par étape" filtre={{ clos: false }} vide="Aucun dossier en cours." />;
}

/** The dossiers I am designated on, by stage, each with its next step and its next due date. */
export function MesDossiers() {
  const { data } = useTachesDeMesDossiers();
  return <ParEtape titre="Mes dossiers par étape" filtre={{ mien: true, clos: false }} vide="Vous n’êtes désigné sur aucun dossier en cours." suite={(numero) => data?.taches.find((tache) => tache.numero === numero)} />;
}

function ParEtape({ titre, filtre, vide, suite }: { titre: string; filtre: object; vide: string; suite?: Suite | undefined }) {
  const { data, isPending } = useGetList<DossierResume>('dossiers', { filter: filtre, pagination: { page: 1, perPage: 100 }, sort: { field: 'prochaineEcheance', order: 'ASC' } });
  if (isPending) return <Chargement />;
  const etapes = [...Map.groupBy(data ?? [], ({ etapeTexte }) => etapeTexte)];
  return (
    <Panneau titre={titre}>
      {etapes.length === 0 ? <Typography color="textSecondary">{vide}</Typography> : etapes.map(([etape, dossiers]) => (
        <Box key={etape} sx={{ mt: 1.25, '&:first-of-type': { mt: 0 } }}>
          <Typography variant="body1" component="h3" sx={{ fontWeight: 650 }}>{etape} <Typography component="span" color="textSecondary">({pluriel(dossiers.length, 'dossier')})</Typography></Typography>
          <Lignes dossiers={dossiers} suite={suite} />
        </Box>
      ))}
    </Panneau>
  );
}
