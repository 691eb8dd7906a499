import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link as LienRoute } from 'react-router';
import { Tableau } from '../administration/Tableau';
import { Chargement } from '../commun/Chargement';
import { dateCourte, instantLong, pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { Puce } from '../commun/Puce';
import { useMoi } from '../session/ContexteMoi';
import { sensEnMots } from './enMots';
import { mesurer } from './requetes';
import type { Amendement, Effet } from './types';

const MONTRES = 100;
const jour = (date: string | null): string => (date ? dateCourte(date) : 'en attente');
const tonDe = ({ dejaPasse, sens }: Effet) => (dejaPasse ? 'retard' : sens === 'raccourci' ? 'bientot' : 'loin');

function Bilan({ impact }: { impact: NonNullable<Amendement['impact']> }) {
  return (
    <Typography>
      <strong>{pluriel(impact.dossiers, 'dossier')}</strong> sur {impact.examines} où la règle joue{'\u00a0'}: {pluriel(impact.allongees, 'délai allongé', 'délais allongés')}, {pluriel(impact.raccourcies, 'délai raccourci', 'délais raccourcis')}
      {impact.dejaPassees > 0 ? <>, dont <strong>{pluriel(impact.dejaPassees, 'nouveau dernier jour déjà passé', 'nouveaux derniers jours déjà passés')}</strong></> : null}. Mesuré le {instantLong(impact.le)}.
    </Typography>
  );
}

/** What a draft does to the running stock, from when to when, the gravest first. */
export function ListeEffets({ amendement }: { amendement: Amendement }) {
  const requetes = useQueryClient();
  const mesure = useMutation({ mutationFn: () => mesurer(amendement.id), onSuccess: () => requetes.invalidateQueries({ queryKey: ['legislation', 'amendements'] }) });
  const peut = useMoi().droits.includes('administrer:Legislation') && amendement.statut === 'projet';
  const impact = mesure.data?.bilan ?? amendement.impact;
  const lignes = (mesure.data?.dossiers ?? []).flatMap((dossier) => dossier.effets.map((effet) => ({ dossier, effet })));
  return (
    <Panneau titre="Effet sur les dossiers en cours" actions={peut ? <Button variant={impact ? 'outlined' : 'contained'} onClick={() => mesure.mutate()} loading={mesure.isPending}>{impact ? 'Mesurer de nouveau' : 'Mesurer l’effet'}</Button> : null}>
      <Stack sx={{ gap: 1.5 }}>
        <div role="status">{impact ? <Bilan impact={impact} /> : mesure.isPending ? null : <Typography color="textSecondary">Pas encore mesuré. La liste dit, dossier par dossier, quel dernier jour bouge, de quand à quand, et pour qui.</Typography>}</div>
        {mesure.isPending ? <Chargement lignes={4} /> : null}
        {mesure.error ? <Panne erreur={mesure.error} reessayer={() => mesure.mutate()} /> : null}
        {mesure.data && lignes.length === 0 ? <EtatVide titre="Aucun dossier en cours ne bouge">La modification ne vaudra que pour les dossiers à venir.</EtatVide> : null}
        {lignes.length > 0 ? (
          <>
            <Tableau nom="Délais déplacés" colonnes={['Dossier', 'Délai', 'Avant', 'Après', 'Effet']} lignes={lignes.slice(0, MONTRES).map(({ dossier, effet }) => ({
              cle: `${dossier.numero}:${effet.echeance}`,
              cases: [
                <Link key="numero" component={LienRoute} to={`/dossiers/${dossier.numero}/echeances`}>{dossier.numero}</Link>, effet.intitule, jour(effet.avant), <strong key="apres">{jour(effet.apres)}</strong>,
                <Puce key="sens" ton={tonDe(effet)} serree>{sensEnMots(effet)}</Puce>,
              ],
            }))} />
            {lignes.length > MONTRES ? <Typography variant="body2" color="textSecondary">Les {MONTRES} plus graves sont montrés, sur {lignes.length}.</Typography> : null}
          </>
        ) : null}
      </Stack>
    </Panneau>
  );
}
