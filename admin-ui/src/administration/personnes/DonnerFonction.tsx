import { ChampChoix } from '../../actes/ChampChoix';
import { ChampDate } from '../../actes/ChampDate';
import { aujourdhui } from '../../commun/dates';
import { useMoi } from '../../session/ContexteMoi';
import { chambreChoisie, ressortsQueJeSers, rolesQueJeDonne, seulRessort } from '../bornes';
import { ChampTexte } from '../ChampTexte';
import { ChampPersonneAnnuaire } from '../ChampPersonneAnnuaire';
import { donnerFonction } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { useSaisie } from '../useSaisie';

interface Props {
  /** Whose function; chosen in the form when absent. */
  personne?: { id: string; nom: string };
  /** What is already known of it. */
  proposee?: { role: string; qualite: string };
  titre?: string;
  retour: string;
  fait: (texte: string) => void;
}

/** A role, in a chamber or for the whole Court, from a day and until one when it is known. */
export function DonnerFonction({ personne, proposee, titre = 'Donner une fonction', retour, fait }: Props) {
  const moi = useMoi();
  const saisie = useSaisie({
    formulaire: 'fonction', objet: `${personne?.id ?? 'choisir'}:${proposee?.role ?? ''}`, requis: ['personne', 'role', 'chambre', 'du', 'motif'],
    initiale: { personne: personne?.id ?? '', role: proposee?.role ?? '', chambre: seulRessort(moi), qualite: proposee?.qualite ?? '', du: aujourdhui(), au: '', motif: '' },
    envoyer: ({ personne: id, role, chambre, qualite, du, au, motif }, envoi) => donnerFonction(id!, {
      role: role as never, du: du!, motif: motif!, ...chambreChoisie(chambre), ...(qualite ? { qualite } : {}), ...(au ? { au } : {}),
    }, envoi),
    reussi: () => fait('La fonction est donnée\u00a0: elle vaut dès la prochaine requête de la personne, à partir de son premier jour.'),
  });
  return (
    <Formulaire titre={personne ? `${titre} à ${personne.nom}` : titre} bouton={proposee ? 'Enregistrer la délégation' : 'Donner la fonction'} retour={retour} saisie={saisie}>
      {personne ? null : <ChampPersonneAnnuaire {...saisie.champ('personne', 'Personne')} />}
      <ChampChoix {...saisie.champ('role', 'Fonction')} choix={rolesQueJeDonne(moi)} />
      <ChampChoix {...saisie.champ('chambre', 'Chambre, ou toute la Cour')} choix={ressortsQueJeSers(moi)} />
      <ChampTexte {...saisie.champ('qualite', 'Qualité')} aide="Par exemple doyen, ou délégué du premier président pour les désistements." />
      <ChampDate {...saisie.date('du', 'Premier jour')} />
      <ChampDate {...saisie.date('au', 'Dernier jour')} aide="À laisser vide si la fonction est sans terme." />
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Consigné au journal, par exemple la référence de l’ordonnance." long />
    </Formulaire>
  );
}
