import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ChampTexte } from '../administration/ChampTexte';
import { ErreurApi } from '../api-client/erreur';
import { Panneau } from '../commun/Panneau';
import { useMoi } from '../session/ContexteMoi';
import { abandonner, approuver, retirer } from './requetes';
import type { Amendement } from './types';

/** Runs a decision, then reads everything again; a refusal is said in the words of the service. */
function useDecision(decider: () => Promise<unknown>) {
  const requetes = useQueryClient();
  return useMutation({ mutationFn: decider, onSettled: () => requetes.invalidateQueries({ queryKey: ['legislation'] }) });
}

const Refus = ({ erreur }: { erreur: unknown }) => (erreur ? <Alert severity="error" variant="outlined" role="alert">{erreur instanceof ErreurApi ? erreur.message : 'Le service ne répond pas\u00a0: réessayez.'}</Alert> : null);

function DeciderProjet({ amendement }: { amendement: Amendement }) {
  const { id, droits } = useMoi();
  const approbation = useDecision(() => approuver(amendement.id, amendement.version));
  const abandon = useDecision(() => abandonner(amendement.id));
  const auteur = amendement.redigePar === id;
  return (
    <Panneau titre="Décider">
      <Stack sx={{ gap: 1.5 }}>
        {auteur ? <Typography>Vous avez rédigé ce projet{'\u00a0'}: une autre personne, administrateur ou premier président, doit l’approuver.</Typography>
          : amendement.impact ? <Typography>Approuvée, la modification vaut aussitôt pour les actes à venir, et les délais listés sont déplacés dossier par dossier, avec l’ancienne date et le motif.</Typography>
            : <Typography>Mesurez d’abord son effet sur les dossiers en cours.</Typography>}
        <Refus erreur={approbation.error ?? abandon.error} />
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          {droits.includes('approuver:Legislation') && !auteur && amendement.impact ? <Button variant="contained" onClick={() => approbation.mutate()} loading={approbation.isPending}>Approuver la modification</Button> : null}
          {droits.includes('administrer:Legislation') ? <Button onClick={() => abandon.mutate()} loading={abandon.isPending}>Abandonner le projet</Button> : null}
        </Stack>
      </Stack>
    </Panneau>
  );
}

function Retirer({ amendement }: { amendement: Amendement }) {
  const [motif, setMotif] = useState('');
  const retrait = useDecision(() => retirer(amendement.id, motif.trim()));
  return (
    <Panneau titre="Retirer">
      <Stack component="form" sx={{ gap: 1.5, maxWidth: 640 }} onSubmit={(e) => { e.preventDefault(); if (motif.trim()) retrait.mutate(); }}>
        <Typography>Tant qu’aucun acte ne repose sur elle, la modification se retire{'\u00a0'}: les dossiers reviennent au droit antérieur. Ensuite, seule une modification contraire est possible.</Typography>
        <ChampTexte nom="motif" libelle="Motif du retrait" requis valeur={motif} changer={setMotif} />
        <Refus erreur={retrait.error} />
        <div><Button type="submit" color="error" variant="outlined" loading={retrait.isPending} disabled={motif.trim() === ''}>Retirer la modification</Button></div>
      </Stack>
    </Panneau>
  );
}

/** What may still be decided, for whom may. */
export function Decider({ amendement }: { amendement: Amendement }) {
  const { droits } = useMoi();
  const peut = droits.includes('administrer:Legislation') || droits.includes('approuver:Legislation');
  if (!peut) return null;
  if (amendement.statut === 'projet') return <DeciderProjet amendement={amendement} />;
  return amendement.statut === 'approuve' && droits.includes('administrer:Legislation') ? <Retirer amendement={amendement} /> : null;
}
