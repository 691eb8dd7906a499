import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { Tableau } from '../administration/Tableau';
import { Chargement } from '../commun/Chargement';
import { instantLong } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { changementEnMots } from './enMots';
import { EtatAmendement } from './EtatAmendement';
import { useAmendements, useTables } from './requetes';

/** Every amendment, drafts first to be decided, with who wrote and who approved it. */
export default function Modifications() {
  const { data, error, isPending, refetch } = useAmendements();
  const tables = useTables();
  if (isPending) return <Chargement lignes={4} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  if (data.length === 0) return <EtatVide titre="Le droit n’a pas été modifié depuis la table d’origine">Une modification part d’une règle{'\u00a0'}: onglet Règles de délai, «{'\u00a0'}Modifier{'\u00a0'}».</EtatVide>;
  return (
    <Panneau titre="Modifications" serre>
      <Tableau nom="Modifications du droit" colonnes={['Modification', 'État', 'Rédigée', 'Approuvée', 'Effet']} lignes={data.map((a) => ({
        cle: a.id,
        cases: [
          <Link key="lien" component={LienRoute} to={`/droit/modifications/${a.id}`}>{a.changements.map((c) => changementEnMots(c, tables)).join('\u00a0; ')}</Link>,
          <EtatAmendement key="etat" statut={a.statut} />, `${a.noms[a.redigePar]}, ${instantLong(a.redigeLe)}`, a.approuvePar && a.approuveLe ? `${a.noms[a.approuvePar]}, ${instantLong(a.approuveLe)}` : '—',
          a.impact ? `${a.impact.dossiers} dossiers` : 'à mesurer',
        ],
      }))} />
    </Panneau>
  );
}
