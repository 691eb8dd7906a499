import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Chargement } from '../../commun/Chargement';
import { pluriel } from '../../commun/dates';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { Bascule } from '../commun/Bascule';
import { ChoixChambre } from '../commun/ChoixChambre';
import { ChoixListe } from '../commun/ChoixListe';
import { Fraicheur } from '../commun/Fraicheur';
import { useChambre, useParametre } from '../commun/usePortion';
import { useEtapes } from '../requetes';
import type { Dessin } from '../types';
import { Passages } from './Passages';
import { Plan } from './Plan';
import { Reperes } from './Reperes';

const enCours = ({ etapes }: Dessin): number => etapes.reduce((total, { nombre }) => total + nombre, 0);

/** What is where: the procedure as the law orders it and as the dossiers go through it. */
export default function Procedure() {
  const { portion } = useChambre();
  const [jours, choisirJours] = useParametre('jours', '30');
  const [procedure, choisirProcedure] = useParametre('procedure', '');
  const { data, isPending, error, refetch } = useEtapes({ ...portion, jours });
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const dessin = data.procedures.find((d) => d.procedure === procedure) ?? data.procedures.toSorted((a, b) => enCours(b) - enCours(a))[0];
  if (!dessin) return null;
  return (
    <Stack sx={{ gap: 2 }}>
      <Reperes portion={portion} />
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <ChoixListe libelle="Procédure" valeur={dessin.procedure} changer={choisirProcedure} choix={data.procedures.map((d) => ({ valeur: d.procedure, libelle: `${d.nom} (${enCours(d)})` }))} largeur={390} />
        <ChoixChambre />
        <Bascule nom="Période des arrivées et départs" valeur={jours} changer={choisirJours} choix={[['7', '7 jours'], ['30', '30 jours']]} />
        <Box sx={{ ml: { md: 'auto' } }}><Fraicheur calculeLe={data.calculeLe} /></Box>
      </Stack>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, alignItems: 'start' }}>
        <Panneau titre={dessin.nom} actions={<Typography variant="body2" color="textSecondary">{pluriel(enCours(dessin), 'dossier')} en cours</Typography>}>
          <Plan dessin={dessin} jours={jours} />
        </Panneau>
        <Passages liens={dessin.liens} jours={jours} />
      </Box>
    </Stack>
  );
}
