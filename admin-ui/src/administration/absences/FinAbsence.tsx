import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ChampDate } from '../../actes/ChampDate';
import { api, contenu } from '../../api-client/client';
import { aujourdhui } from '../../commun/dates';
import { useNom, type Absence } from '../annuaire';
import { ChampTexte } from '../ChampTexte';
import { annulerAbsence, terminerAbsence } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { enPhrase } from '../mots';
import { useSaisie } from '../useSaisie';

interface Props { absence: Absence; annuler: boolean; retour: string }

function Fin({ absence, annuler, retour }: Props) {
  const naviguer = useNavigate();
  const nom = useNom();
  const saisie = useSaisie({
    formulaire: annuler ? 'annulation-absence' : 'fin-absence', objet: absence.id, initiale: { au: annuler ? absence.au : aujourdhui(), motif: '' }, requis: ['au'], version: absence.version,
    envoyer: ({ au, motif }, envoi) => (annuler ? annulerAbsence(absence.id) : terminerAbsence(absence.id, { au: au!, ...(motif ? { motif } : {}) }, envoi)),
    reussi: () => void naviguer(retour, { state: { fait: annuler ? 'L’absence est annulée.' : 'La fin de l’absence est avancée.' } }),
  });
  return (
    <Box sx={{ mb: 2 }}>
      <Formulaire titre={`${annuler ? 'Annuler' : 'Mettre fin à'} l’absence de ${nom(absence.personne)}`} bouton={annuler ? 'Annuler l’absence' : 'Mettre fin à l’absence'} retour={retour} saisie={saisie}>
        <Typography variant="body2">
          Prévue {enPhrase(absence)}, remplacement par {nom(absence.delegue)}.{' '}
          {annuler ? 'Elle n’aura pas lieu\u00a0; elle reste visible, marquée annulée.' : 'Le remplacement cesse à la fin du dernier jour.'}
        </Typography>
        {annuler ? null : <ChampDate {...saisie.date('au', 'Dernier jour')} />}
        {annuler ? null : <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Consigné au journal." />}
      </Formulaire>
    </Box>
  );
}

/** Ends an absence that has begun, or cancels one that has not. */
export function FinAbsence({ id, ...reste }: { id: string; annuler: boolean; retour: string }) {
  const { data } = useQuery({ queryKey: ['absences', 'toutes'], queryFn: () => contenu(api.GET('/api/v1/absences', { params: { query: { range: '[0,999]' } } })) });
  const absence = data?.find((a) => a.id === id);
  return absence ? <Fin absence={absence} {...reste} /> : null;
}
