import Typography from '@mui/material/Typography';
import { ChampChoix } from '../actes/ChampChoix';
import { ChampDate } from '../actes/ChampDate';
import { ChampTexte } from '../administration/ChampTexte';
import { Formulaire } from '../administration/Formulaire';
import { useSaisie } from '../administration/useSaisie';
import { useReferentiels } from '../api-client/requetes';
import type { Changement } from './types';

interface Props { envoyer: (changement: Changement, motif: string) => Promise<unknown>; reussi: () => void }

/** A day that a text makes non-working, or ordinary again. */
export function RedigerJour({ envoyer, reussi }: Props) {
  const { calendriers } = useReferentiels();
  const saisie = useSaisie({
    formulaire: 'jour', objet: 'nouveau', requis: ['territoire', 'date', 'motif'], initiale: { quoi: 'chomer', territoire: 'metropole', date: '', nom: '', motif: '' },
    envoyer: ({ quoi, territoire, date, nom, motif }) => envoyer({ genre: 'jour', territoire: territoire!, date: date!, nom: quoi === 'chomer' ? nom ?? '' : null }, motif!),
    reussi,
  });
  return (
    <Formulaire titre="Changer un jour férié" bouton="Enregistrer le projet" retour="/droit" saisie={saisie}>
      <Typography variant="body2" color="textSecondary">Un délai qui expire un jour chômé par la loi ou le règlement est prorogé au premier jour ouvrable suivant (CPC 642, CPP 801).</Typography>
      <ChampChoix {...saisie.champ('quoi', 'Ce jour')} choix={[{ valeur: 'chomer', libelle: 'devient chômé' }, { valeur: 'rendre', libelle: 'n’est plus férié' }]} />
      <ChampDate {...saisie.date('date', 'Jour')} />
      <ChampChoix {...saisie.champ('territoire', 'Calendrier')} choix={calendriers.map(({ code, libelle }) => ({ valeur: code, libelle }))} />
      {saisie.valeurs.quoi === 'chomer' ? <ChampTexte {...saisie.champ('nom', 'Nom de ce jour')} /> : null}
      <ChampTexte {...saisie.champ('motif', 'Texte et motif')} long aide="Citez le texte ; il restera dans l’historique de chaque dossier déplacé." />
    </Formulaire>
  );
}
