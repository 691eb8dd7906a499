import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { ChampChoix } from '../actes/ChampChoix';
import { nouvelleCle } from '../actes/brouillon';
import { pluriel } from '../commun/dates';
import { GENRES } from './groupe';
import { useEcrireGroupe, type Groupe } from './requetes';

interface Props {
  /** Dossiers to gather, with the words by which people know them. */
  membres: readonly { numero: string; intitule: string }[];
  /** Called with the group once it is written, or with nothing when one gives up. */
  fermer: (groupe?: Groupe) => void;
}

const enChoix = (table: Record<string, string>) => Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));

/** Gathers dossiers into a series or connected cases: a name, and the dossier that leads. */
export default function DialogueSerie({ membres, fermer }: Props) {
  const id = useRef(nouvelleCle());
  const [nom, setNom] = useState('');
  const [genre, setGenre] = useState<Groupe['genre']>('serie');
  const [tete, setTete] = useState(membres[0]?.numero ?? '');
  const { mutate, isPending, error } = useEcrireGroupe();
  const enregistrer = () => mutate({ id: id.current, corps: { nom: nom.trim(), genre, tete, membres: membres.map(({ numero }) => numero), exceptions: [] } }, { onSuccess: (groupe) => fermer(groupe) });
  return (
    <Dialog open onClose={() => fermer()} fullWidth maxWidth="sm" aria-labelledby="titre-serie">
      <DialogTitle id="titre-serie" component="h2">Mettre en série {pluriel(membres.length, 'dossier')}</DialogTitle>
      <DialogContent>
        <Stack component="form" noValidate sx={{ gap: 2, pt: 1 }} onSubmit={(e) => { e.preventDefault(); if (nom.trim()) enregistrer(); }}>
          <Typography variant="body2" color="textSecondary">Chaque dossier garde ses actes et ses délais. La série permet de les suivre ensemble et d’enregistrer un même acte sur tous, sauf ceux tenus à part.</Typography>
          <TextField label="Nom" name="nom" required autoFocus fullWidth value={nom} onChange={(e) => setNom(e.target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} helperText={"Par exemple\u00a0: heures supplémentaires, Société X."} />
          <ChampChoix nom="genre" libelle="Nature" requis valeur={genre} changer={(v) => setGenre(v as Groupe['genre'])} choix={enChoix(GENRES)} />
          <TextField select label="Dossier de tête" name="tete" required fullWidth value={tete} onChange={(e) => setTete(e.target.value)} slotProps={{ select: { native: true } }}>
            {membres.map(({ numero, intitule }) => <option key={numero} value={numero}>{numero}, {intitule}</option>)}
          </TextField>
          {error ? <Alert severity="error">{error.message}</Alert> : null}
          <Stack direction="row" sx={{ gap: 1.5 }}>
            <Button type="submit" variant="contained" loading={isPending} disabled={nom.trim() === ''}>Mettre en série</Button>
            <Button onClick={() => fermer()}>Renoncer</Button>
          </Stack>
        </Stack>
      </DialogContent>
    </Dialog>
  );
}
