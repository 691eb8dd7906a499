import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Chargement } from '../../commun/Chargement';
import { pluriel } from '../../commun/dates';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { CHAMBRES } from '../../commun/referentiel';
import { Fraicheur } from '../commun/Fraicheur';
import { Tableau } from '../commun/Tableau';
import { useEcarts } from '../requetes';
import type { Ecarts } from '../types';

function constat({ ecart, dossiers }: Ecarts): string {
  if (dossiers.length > 0) return `${pluriel(dossiers.length, 'dossier')} en désaccord, dans la liste ci-dessus avec leur remède.`;
  if (ecart !== 0) return 'Un dossier est en train d’être inscrit d’un côté et pas encore de l’autre\u00a0: le prochain tour le vérifiera.';
  return 'Aucun écart\u00a0: les deux comptes sont les mêmes, et les dossiers comparés un à un concordent.';
}

/** Running dossiers as the engine and as the register count them: the two must agree. */
export function TableauEcarts() {
  const { data, isPending, error, refetch } = useEcarts();
  if (isPending) return <Chargement lignes={3} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const lignes = [...data.parChambre.map((e) => ({ ...e, nom: CHAMBRES[e.chambre] ?? 'Sans chambre encore' })), { chambre: 'total', nom: 'Ensemble', moteur: data.moteur, registre: data.registre, ecart: data.ecart }];
  return (
    <Box id="ecarts">
      <Panneau titre="Dossiers en cours, comptés par le moteur et par le registre" actions={<Fraicheur calculeLe={data.calculeLe} quoi="Comptés" />}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {constat(data)}
        </Typography>
        <Tableau nom="Dossiers en cours, par chambre" lignes={lignes} cle={({ chambre }) => chambre} colonnes={[{ titre: 'Chambre', contenu: ({ nom }) => nom }, { titre: 'Dans le moteur', nombre: true, contenu: ({ moteur }) => moteur }, { titre: 'Au registre', nombre: true, contenu: ({ registre }) => registre }, { titre: 'Écart', nombre: true, contenu: ({ ecart }) => ecart }]} />
      </Panneau>
    </Box>
  );
}
