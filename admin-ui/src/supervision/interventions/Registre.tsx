import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { useReferentiels } from '../../api-client/requetes';
import { Chargement } from '../../commun/Chargement';
import { EtatVide } from '../../commun/EtatVide';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { Puce } from '../../commun/Puce';
import { etatIntervention, nomPersonne } from '../bloques/mots';
import { ChoixListe } from '../commun/ChoixListe';
import { instantLong } from '../commun/instants';
import { Tableau } from '../commun/Tableau';
import { useParametre } from '../commun/usePortion';
import { useInterventions } from '../requetes';
import type { Intervention } from '../types';

const TONS = { proposee: 'bientot', faite: 'soldee', echouee: 'retard' } as const;
const ETATS = [{ valeur: '', libelle: 'Toutes' }, { valeur: 'proposee', libelle: 'Proposées' }, { valeur: 'faite', libelle: 'Faites' }, { valeur: 'echouee', libelle: 'Sans effet' }];
const RESOLUE = { greffe: 'Greffe', informatique: 'Informatique' } as const;

/** Every intervention: what, on which pourvoi, by whom, why, with what effect. */
export function Registre() {
  const [etat, choisir] = useParametre('etat', '');
  const { personnes } = useReferentiels();
  const { data, isPending, error, refetch } = useInterventions(etat ? { etat: etat as Intervention['etat'] } : {});
  if (isPending) return <Chargement lignes={5} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <Panneau titre={`Registre des interventions (${data.total})`} actions={<ChoixListe libelle="État" valeur={etat} changer={choisir} choix={ETATS} largeur={170} />}>
      {data.total === 0 ? <EtatVide titre="Aucune intervention">Chaque remède appliqué à un dossier bloqué s’inscrit ici, avec son motif et son auteur.</EtatVide> : (
        <Tableau
          nom="Registre des interventions" lignes={data.lignes} cle={({ id }) => id}
          colonnes={[
            { titre: 'Remède', contenu: ({ bouton, blocage }) => <Link component={LienRoute} to={`/supervision/bloques/${encodeURIComponent(blocage)}`}>{bouton}</Link> },
            { titre: 'Dossier', contenu: ({ numero }) => (numero ? <Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ whiteSpace: 'nowrap' }}>{numero}</Link> : 'Tous') },
            { titre: 'État', contenu: (i) => <Puce ton={TONS[i.etat]}>{etatIntervention(i.etat)}</Puce> },
            { titre: 'Par qui', contenu: ({ par, confirmeePar }) => <>{nomPersonne(par, personnes)}{confirmeePar ? <Typography variant="body2" color="textSecondary">confirmé par {nomPersonne(confirmeePar, personnes)}</Typography> : null}</> },
            { titre: 'Motif', contenu: ({ motif, le }) => <>{motif}<Typography variant="body2" color="textSecondary">{instantLong(le)}</Typography></> },
            { titre: 'Résolue par', contenu: ({ competence }) => RESOLUE[competence] },
          ]}
        />
      )}
    </Panneau>
  );
}
