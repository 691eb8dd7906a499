import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ErreurApi } from '../api-client/erreur';
import { DeuxVersions } from '../actes/DeuxVersions';
import type { Saisie } from './useSaisie';

/** A field as it is now in the card, and as it was typed. */
export interface Ecart { libelle: string; un: string; autre: string }

interface Props { titre: string; bouton: string; danger?: boolean; retour: string; saisie: Saisie; ecarts?: Ecart[]; children: ReactNode }

function Refus({ erreur }: { erreur: unknown }) {
  const detail = erreur instanceof ErreurApi ? erreur.message : 'Le service ne répond pas. Votre saisie est gardée sur ce poste\u00a0: réessayez dans quelques instants.';
  return <Alert severity="error" variant="outlined"><AlertTitle>Rien n’a été enregistré</AlertTitle>{detail}</Alert>;
}

function Conflit({ saisie, ecarts }: { saisie: Saisie; ecarts: Ecart[] }) {
  return (
    <Alert severity="info" variant="outlined" sx={{ '& .MuiAlert-message': { width: '100%', minWidth: 0 } }}>
      <AlertTitle>Cette fiche a changé pendant votre saisie</AlertTitle>
      Un autre administrateur l’a modifiée. Votre saisie est intacte.
      {ecarts.length > 0 ? <DeuxVersions titre="Ce qui diffère" colonnes={['La fiche, maintenant', 'Votre saisie']} lignes={ecarts} /> : null}
      <div><Button variant="contained" size="small" onClick={saisie.reprendre} sx={{ mt: 1 }}>Poursuivre avec ma saisie</Button></div>
    </Alert>
  );
}

/** One change of a card: its fields, what went wrong in words, its verb, and the way back. It takes the focus when it opens. */
export function Formulaire({ titre, bouton, danger = false, retour, saisie, ecarts = [], children }: Props) {
  const entete = useRef<HTMLHeadingElement>(null);
  useEffect(() => { entete.current?.focus(); }, []);
  return (
    <Paper component="form" noValidate aria-label={titre} sx={{ p: 2.5, maxWidth: 760 }} onSubmit={(evenement) => { evenement.preventDefault(); void saisie.soumettre(); }}>
      <Stack sx={{ gap: 2 }}>
        <Typography variant="h2" ref={entete} tabIndex={-1}>{titre}</Typography>
        {saisie.restaure ? <Typography variant="body2" color="textSecondary">Votre saisie a été retrouvée. <Button size="small" onClick={saisie.effacer}>Repartir de zéro</Button></Typography> : null}
        {children}
        <div role="alert">
          {saisie.conflit ? <Conflit saisie={saisie} ecarts={ecarts} /> : null}
          {saisie.panne ? <Refus erreur={saisie.panne} /> : null}
        </div>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} loading={saisie.enCours}>{bouton}</Button>
          <Button component={Link} to={retour}>Renoncer</Button>
        </Stack>
      </Stack>
    </Paper>
  );
}
