import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as LienRoute, useParams } from 'react-router';
import { ChampChoix } from '../../actes/ChampChoix';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { useMoi } from '../../session/ContexteMoi';
import { dureeDepuis, instantLong } from '../commun/instants';
import { useBlocage } from '../requetes';
import { FormulaireRemede } from './FormulaireRemede';
import { ListeInterventions } from './ListeInterventions';
import { resolution } from './mots';

/** One blocage: why, since when, the remedies with what each will change, and what was already done. */
export default function PageBlocage() {
  const { id = '' } = useParams();
  const { droits } = useMoi();
  const { data: blocage, isPending, error, refetch, dataUpdatedAt } = useBlocage(id);
  const [choisi, choisir] = useState<string | null>(null);
  if (isPending) return <Chargement lignes={6} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const { numero, titre, raison, ouvertLe, closLe, resoluPar, remedes, interventions, lienMoteur } = blocage;
  const proposee = interventions.some(({ etat }) => etat === 'proposee');
  const remede = remedes.find(({ code }) => code === choisi) ?? remedes[0];
  return (
    <Stack sx={{ gap: 2, maxWidth: 860 }}>
      <Link component={LienRoute} to="/supervision/bloques" variant="body2">Tous les dossiers bloqués</Link>
      <Panneau titre={titre}>
        <Typography>{numero ? <>Dossier <Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600 }}>{numero}</Link>{'\u00a0'}: </> : null}{raison}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          Constaté le {instantLong(ouvertLe)}{closLe ? `, ${resolution(resoluPar)} le ${instantLong(closLe)}` : `, il y a ${dureeDepuis(ouvertLe, new Date(dataUpdatedAt).toISOString())}`}.
          {numero ? <> <Link component={LienRoute} to={`/dossiers/${numero}/historique`}>Historique du dossier</Link></> : null}
          {lienMoteur ? <> · <Link href={lienMoteur} target="_blank" rel="noreferrer">Le voir dans le moteur (nouvel onglet)</Link></> : null}
        </Typography>
      </Panneau>
      {closLe ? <Alert severity="success" variant="outlined">Ce blocage est levé{'\u00a0'}: {resolution(resoluPar)}.</Alert> : null}
      {interventions.length > 0 ? <Panneau titre={proposee ? 'Un remède est proposé' : 'Ce qui a été fait'}><ListeInterventions interventions={interventions} /></Panneau> : null}
      {closLe || proposee || !remede || !droits.includes('debloquer:Supervision') ? null : (
        <Panneau titre="Remettre en mouvement">
          {remedes.length > 1 ? <Box sx={{ mt: 1 }}><ChampChoix nom="remede" libelle="Remède" requis valeur={remede.code} changer={choisir} choix={remedes.map(({ code, bouton }) => ({ valeur: code, libelle: bouton }))} /></Box> : null}
          <FormulaireRemede key={remede.code} blocage={blocage} remede={remede} />
        </Panneau>
      )}
    </Stack>
  );
}
