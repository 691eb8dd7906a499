import { useNavigate } from 'react-router';
import { ChampDate } from '../../actes/ChampDate';
import { aujourdhui } from '../../commun/dates';
import { ChampTexte } from '../ChampTexte';
import { ajouterEntree } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { useSaisie } from '../useSaisie';
import { GENRES, type Genre } from './genres';

/** A new dated value; under a code already used, it succeeds the one in force. */
export function AjouterEntree({ genre, retour }: { genre: Genre; retour: string }) {
  const naviguer = useNavigate();
  const saisie = useSaisie({
    formulaire: 'entree', objet: genre, initiale: { code: '', libelle: '', du: aujourdhui(), au: '', article: '', parent: '', motif: '' }, requis: ['code', 'libelle', 'du', 'motif'],
    envoyer: ({ code, libelle, du, au, article, parent, motif }) => ajouterEntree(genre, {
      code: code!, libelle: libelle!, du: du!, motif: motif!, ...(au ? { au } : {}), ...(article ? { article } : {}), ...(parent ? { parent } : {}),
    }),
    reussi: () => void naviguer(retour, { state: { fait: `«\u00a0${saisie.valeurs.libelle}\u00a0» est ajouté aux ${GENRES[genre].titre.toLowerCase()}.` } }),
  });
  return (
    <Formulaire titre={`Ajouter une entrée\u00a0: ${GENRES[genre].titre.toLowerCase()}`} bouton="Ajouter l’entrée" retour={retour} saisie={saisie}>
      <ChampTexte {...saisie.champ('libelle', 'Libellé')} />
      <ChampTexte {...saisie.champ('code', 'Code')} aide={'Stable\u00a0: le même code avec une autre date remplace la valeur précédente à cette date.'} />
      <ChampDate {...saisie.date('du', 'Vaut à compter du')} />
      <ChampDate {...saisie.date('au', 'Dernier jour')} aide="À laisser vide si elle est sans terme." />
      <ChampTexte {...saisie.champ('article', 'Texte qui la fonde')} aide="Par exemple COJ R421-3." />
      <ChampTexte {...saisie.champ('parent', 'Relève de')} aide="Code de l’entrée dont elle relève, par exemple la cour d’appel d’un tribunal." />
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Consigné au journal." long />
    </Formulaire>
  );
}
