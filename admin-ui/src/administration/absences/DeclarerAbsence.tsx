import Alert from '@mui/material/Alert';
import { useNavigate } from 'react-router';
import { ChampDate } from '../../actes/ChampDate';
import { aujourdhui } from '../../commun/dates';
import { useNom } from '../annuaire';
import { ChampPersonneAnnuaire } from '../ChampPersonneAnnuaire';
import { ChampTexte } from '../ChampTexte';
import { declarerAbsence } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { effetAbsence } from '../mots';
import { useSaisie } from '../useSaisie';

/** An absence and its replacement; what it will do to both inboxes is said while one types. */
export function DeclarerAbsence({ retour }: { retour: string }) {
  const naviguer = useNavigate();
  const nom = useNom();
  const saisie = useSaisie({
    formulaire: 'absence', objet: 'nouvelle', initiale: { personne: '', delegue: '', du: aujourdhui(), au: '', motif: '' }, requis: ['personne', 'delegue', 'du', 'au'],
    envoyer: ({ personne, delegue, du, au, motif }, envoi) => declarerAbsence({ personne: personne!, delegue: delegue!, du: du!, au: au!, ...(motif ? { motif } : {}) }, envoi),
    reussi: () => void naviguer(retour, { state: { fait: 'L’absence est déclarée.' } }),
  });
  const { personne, delegue, du, au } = saisie.valeurs;
  return (
    <Formulaire titre="Déclarer une absence" bouton="Déclarer l’absence" retour={retour} saisie={saisie}>
      <ChampPersonneAnnuaire {...saisie.champ('personne', 'Qui s’absente')} />
      <ChampPersonneAnnuaire {...saisie.champ('delegue', 'Qui remplace')} />
      <ChampDate {...saisie.date('du', 'Premier jour')} />
      <ChampDate {...saisie.date('au', 'Dernier jour')} />
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Vu des administrateurs et de qui remplace." />
      <div role="status">{personne && delegue && du && au && du <= au ? <Alert severity="info" variant="outlined">{effetAbsence({ absent: nom(personne), remplacant: nom(delegue), du, au })}</Alert> : null}</div>
    </Formulaire>
  );
}
