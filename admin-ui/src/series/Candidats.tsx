import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../commun/dates';
import { enEcriture, RAISONS } from './groupe';
import { useEcrireGroupe, type Groupe, type Proposition } from './requetes';

const DialogueSerie = lazy(() => import('./DialogueSerie'));
const MONTRES = 8;

interface Props {
  propositions: Proposition[];
  dossier: { numero: string; intitule: string };
  agir: boolean;
  /** Group that those chosen would join; without it they would form one with the dossier. */
  groupe?: Groupe;
}

/** Dossiers that look related, and why; a person chooses those that are. */
export function Candidats({ propositions, dossier, agir, groupe }: Props) {
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const [tous, setTous] = useState(false);
  const [ouvert, setOuvert] = useState(false);
  const { mutate, isPending, error } = useEcrireGroupe();
  const basculer = (numero: string) => setChoisis((avant) => (avant.has(numero) ? new Set([...avant].filter((n) => n !== numero)) : new Set([...avant, numero])));
  const retenus = propositions.filter(({ numero }) => choisis.has(numero));
  const reunir = () => {
    if (!groupe) setOuvert(true);
    else { const ecrit = enEcriture(groupe); mutate({ id: groupe.id, version: groupe.version, corps: { ...ecrit, membres: [...ecrit.membres, ...choisis] } }, { onSuccess: () => setChoisis(new Set()) }); }
  };
  return (
    <>
      <Typography variant="body2" color="textSecondary">Une ressemblance n’est pas un lien{'\u00a0'}: à vous d’en juger.</Typography>
      <Box component="ul" aria-label="Dossiers qui semblent liés" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {propositions.slice(0, tous ? undefined : MONTRES).map(({ numero, intitule, etapeTexte, raisons }) => (
          <Stack component="li" direction="row" key={numero} sx={{ alignItems: 'flex-start', gap: 1, py: 0.5 }}>
            {agir ? <FormControlLabel sx={{ m: 0 }} label="" control={<Checkbox size="small" checked={choisis.has(numero)} onChange={() => basculer(numero)} slotProps={{ input: { 'aria-label': `Choisir le dossier ${numero}` } }} />} /> : null}
            <Box sx={{ minWidth: 0 }}>
              <Typography><Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600 }}>{numero}</Link> {intitule}</Typography>
              <Typography variant="body2" color="textSecondary">{raisons.map((raison) => RAISONS[raison]).join(', ')}. {etapeTexte}.</Typography>
            </Box>
          </Stack>
        ))}
      </Box>
      {!tous && propositions.length > MONTRES ? <Button size="small" onClick={() => setTous(true)}>Afficher les {pluriel(propositions.length - MONTRES, 'autre')}</Button> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {retenus.length > 0 ? <Box sx={{ mt: 1 }}><Button variant="outlined" loading={isPending} onClick={reunir}>{groupe ? 'Ajouter à la série' : 'Mettre en série avec ce dossier'}{'\u00a0'}: {pluriel(retenus.length, 'dossier')}</Button></Box> : null}
      {ouvert ? <Suspense fallback={null}><DialogueSerie membres={[dossier, ...retenus]} fermer={() => setOuvert(false)} /></Suspense> : null}
    </>
  );
}
