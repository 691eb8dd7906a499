import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { Tableau } from '../administration/Tableau';
import { Article } from '../commun/Article';
import { Chargement } from '../commun/Chargement';
import { dateCourte, pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { Puce } from '../commun/Puce';
import { useMoi } from '../session/ContexteMoi';
import { CRITERES, dureeEnMots } from './enMots';
import { useRegles } from './requetes';
import type { RegleVersionnee } from './types';

const plier = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const repond = ({ intitule, articles, ligne, tenu }: RegleVersionnee, mots: string[]): boolean => mots.every((mot) => plier([intitule, ligne, tenu, ...articles].join(' ')).includes(mot));

function Valeurs({ versions, critere }: RegleVersionnee) {
  const recentes = [...versions].reverse();
  const [actuelle, ...anciennes] = recentes;
  return (
    <>
      {actuelle ? <Box component="strong" sx={{ display: 'block' }}>{dureeEnMots(actuelle.duree)}{actuelle.modifiee ? <> <Puce ton="bientot" serree sansForme>modifiée</Puce></> : null}</Box> : null}
      <Typography variant="body2" color="textSecondary">{actuelle?.aPartirDu ? `depuis le ${dateCourte(actuelle.aPartirDu)}, ` : ''}selon la {CRITERES[critere].replace(/^point/, 'date du point')}</Typography>
      {anciennes.length > 0 ? (
        <details>
          <summary style={{ cursor: 'pointer' }}>{pluriel(anciennes.length, 'valeur antérieure', 'valeurs antérieures')}</summary>
          {anciennes.map((v) => <Typography key={v.aPartirDu ?? 'origine'} variant="body2">{dureeEnMots(v.duree)}, {v.aPartirDu ? `depuis le ${dateCourte(v.aPartirDu)}` : 'à l’origine'} — {v.texte}</Typography>)}
        </details>
      ) : null}
    </>
  );
}

/** Every rule, found by article or by words. */
export default function ListeRegles() {
  const { data, error, isPending, refetch } = useRegles();
  const modifie = useMoi().droits.includes('administrer:Legislation');
  const [saisie, setSaisie] = useState('');
  const mots = plier(useDeferredValue(saisie)).split(/\s+/).filter(Boolean);
  if (isPending) return <Chargement lignes={10} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const trouvees = data.filter((regle) => repond(regle, mots));
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField size="small" label="Chercher une règle" value={saisie} onChange={(e) => setSaisie(e.target.value)} sx={{ flex: '1 1 280px', maxWidth: 480 }} autoComplete="off" />
        <Typography role="status" variant="body2" color="textSecondary">{pluriel(trouvees.length, 'règle')}</Typography>
        {modifie ? <Button component={LienRoute} to="/droit/modifications/nouvelle?genre=jour" variant="outlined" sx={{ ml: 'auto' }}>Changer un jour férié</Button> : null}
      </Stack>
      <Panneau titre="Règles de délai" serre>
        {trouvees.length === 0 ? <EtatVide titre="Aucune règle ne répond">Cherchez par article («{'\u00a0'}978{'\u00a0'}») ou par mots («{'\u00a0'}mémoire en défense{'\u00a0'}»).</EtatVide> : (
          <Tableau nom="Règles de délai" colonnes={['Règle', 'Valeur', 'Départ', 'Sanction', ...(modifie ? ['Changer'] : [])]} lignes={trouvees.map((regle) => ({
            cle: regle.id,
            cases: [
              <span key="regle">{regle.intitule}<Box component="span" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', fontWeight: 400 }}>{regle.articles.map((a) => <Article key={a} reference={a} />)}{regle.verifie ? null : <Puce ton="suspendue" serree>non vérifiée</Puce>}</Box></span>,
              <Valeurs key="valeurs" {...regle} />, regle.depart, regle.sanction ?? '—',
              ...(modifie ? [<Link key="changer" component={LienRoute} to={`/droit/modifications/nouvelle?regle=${regle.id}`} aria-label={`Modifier\u00a0: ${regle.intitule}`}>Modifier</Link>] : []),
            ],
          }))} />
        )}
      </Panneau>
    </Stack>
  );
}
