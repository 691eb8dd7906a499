import Alert from '@mui/material/Alert';
import { useNavigate } from 'react-router';
import { ChampDate } from '../../actes/ChampDate';
import { ChampPersonne } from '../../actes/ChampPersonne';
import { aujourdhui } from '../../commun/dates';
import { useAdministre, useNom } from '../annuaire';
import { ChampPersonneAnnuaire } from '../ChampPersonneAnnuaire';
import { ChampTexte } from '../ChampTexte';
import { declarerAbsence } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { effetAbsence } from '../mots';
import { useSaisie } from '../useSaisie';

interface Props {
  retour: string;
  /** The only person it may be about; anybody of the directory when it is not said. */
  absent?: string;
}

/** An absence and its replacement; what it will do to both inboxes is said while one types. */
export function DeclarerAbsence({ retour, absent }: Props) {
  const naviguer = useNavigate();
  const nom = useNom();
  const Personne = useAdministre() ? ChampPersonneAnnuaire : ChampPersonne;
  const saisie = useSaisie({
    formulaire: 'absence', objet: absent ?? 'nouvelle', initiale: { personne: absent ?? '', delegue: '', du: aujourdhui(), au: '', motif: '' }, requis: ['personne', 'delegue', 'du', 'au'],
    envoyer: ({ personne, delegue, du, au, motif }, envoi) => declarerAbsence({ personne: personne!, delegue: delegue!, du: du!, au: au!, ...(motif ? { motif } : {}) }, envoi),
    reussi: () => void naviguer(retour, { state: { fait: 'L’absence est déclarée.' } }),
  });
  const { personne, delegue, du, au } = saisie.valeurs;
  return (
    <Formulaire titre={absent ? 'Déclarer mon absence' : 'Déclarer une absence'} bouton="Déclarer l’absence" retour={retour} saisie={saisie}>
      {absent ? null : <Personne {...saisie.champ('personne', 'Qui s’absente')} />}
      <Personne {...saisie.champ('delegue', 'Qui remplace')} />
      <ChampDate {...saisie.date('du', 'Premier jour')} />
      <ChampDate {...saisie.date('au', 'Dernier jour')} />
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Vu des administrateurs et de qui remplace." />
      <div role="status">{personne && delegue && du && au && du <= au ? <Alert severity="info" variant="outlined">{effetAbsence({ absent: nom(personne), remplacant: nom(delegue), du, au })}</Alert> : null}</div>
    </Formulaire>
  );
}
