import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { aujourdhui as jourDeParis, pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { useDossierCourant } from './ContexteDossier';
import { enCours } from './enCours';
import { echelleDe } from './frise/echelle';
import { GroupeFrise } from './frise/GroupeFrise';
import { grouper, type Groupe } from './frise/grouper';
import { Legende } from './frise/Legende';
import { TableauEcheances } from './frise/TableauEcheances';
import { tracer } from './frise/tracer';

const GROUPES_AFFICHES = 12;
const nomme = (mots: string) => ({ parties }: Groupe) => mots === '' || parties.some(({ nom }) => nom.toLowerCase().includes(mots.toLowerCase()));

/** Limits by whom they bind, drawn on one scale, or as a table; what is settled on demand. */
export default function Echeances() {
  const dossier = useDossierCourant();
  const [parametres, setParametres] = useSearchParams();
  const [tous, setTous] = useState(false);
  const [mots, setMots] = useState('');
  const aujourdhui = jourDeParis();
  const [vue, quoi] = [parametres.get('vue') ?? 'frise', parametres.get('quoi') ?? 'en-cours'];
  const regler = (nom: string, valeur: string | null) => { if (valeur) setParametres((avant) => { avant.set(nom, valeur); return avant; }, { replace: true, preventScrollReset: true }); };

  const { groupes, echelle } = useMemo(() => {
    const retenues = dossier.echeances.filter((e) => quoi === 'toutes' || enCours(e));
    const ensemble = grouper(retenues, dossier);
    const traces = ensemble.flatMap((g) => g.echeances.flatMap((e) => tracer(e, dossier.actes, aujourdhui) ?? []));
    return { groupes: ensemble, echelle: echelleDe([aujourdhui, ...traces.flatMap(({ debut, fin }) => [debut, fin])]) };
  }, [dossier, quoi, aujourdhui]);
  const retenus = groupes.filter(nomme(mots.trim()));
  const montres = tous ? retenus : retenus.slice(0, GROUPES_AFFICHES);

  if (dossier.echeances.length === 0) return <EtatVide titre="Aucune échéance n’est encore née de ce dossier." />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" className="non-imprime" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <ToggleButtonGroup exclusive sx={{ '& button': { textTransform: 'none', fontWeight: 600, color: 'text.primary' } }} size="small" value={vue} onChange={(_, v: string | null) => regler('vue', v)} aria-label="Présentation">
          <ToggleButton value="frise">Frise</ToggleButton><ToggleButton value="tableau">Tableau</ToggleButton>
        </ToggleButtonGroup>
        <ToggleButtonGroup exclusive sx={{ '& button': { textTransform: 'none', fontWeight: 600, color: 'text.primary' } }} size="small" value={quoi} onChange={(_, v: string | null) => regler('quoi', v)} aria-label="Échéances montrées">
          <ToggleButton value="en-cours">En cours</ToggleButton><ToggleButton value="toutes">Toutes, soldées comprises</ToggleButton>
        </ToggleButtonGroup>
        {groupes.length > GROUPES_AFFICHES ? <TextField label="Partie" value={mots} onChange={(e) => setMots(e.target.value)} /> : null}
      </Stack>
      {vue === 'frise' && montres.length > 0 ? <Legende /> : null}
      {groupes.length === 0 ? <EtatVide titre="Aucun délai ne court." /> : montres.length === 0 ? <EtatVide titre="Aucune partie de ce nom n’est tenue par un délai." /> : null}
      {montres.map((groupe) => vue === 'tableau' ? <TableauEcheances key={groupe.cle} groupe={groupe} aujourdhui={aujourdhui} /> : <GroupeFrise key={groupe.cle} groupe={groupe} echelle={echelle} aujourdhui={aujourdhui} />)}
      {retenus.length > montres.length ? <Button onClick={() => setTous(true)}>Afficher les {pluriel(retenus.length - montres.length, 'autre groupe', 'autres groupes')} de parties</Button> : null}
    </Stack>
  );
}
