import Typography from '@mui/material/Typography';
import { ChampChoix } from '../actes/ChampChoix';
import { ChampDate } from '../actes/ChampDate';
import { ChampTexte } from '../administration/ChampTexte';
import { Formulaire } from '../administration/Formulaire';
import { useSaisie } from '../administration/useSaisie';
import { dateLongue } from '../commun/dates';
import { CRITERES, dureeEnMots } from './enMots';
import type { Changement, Duree, RegleVersionnee } from './types';

const UNITES = [['jours', 'jours'], ['francs', 'jours francs'], ['semaines', 'semaines'], ['mois', 'mois'], ['ans', 'ans']].map(([valeur, libelle]) => ({ valeur: valeur!, libelle: libelle! }));
const NOUVELLE = 'nouvelle';

function dureeDe(nombre: string, unite: string): Duree {
  return unite === 'francs' ? { nombre: Number(nombre), unite: 'jours', francs: true } : { nombre: Number(nombre), unite: unite as Duree['unite'] };
}

interface Props { regle: RegleVersionnee; envoyer: (changement: Changement, motif: string) => Promise<unknown>; reussi: () => void }

/** A new dated value of a rule, or an existing one as it should have been written. */
export function RedigerValeur({ regle, envoyer, reussi }: Props) {
  const derniere = regle.versions.at(-1);
  const saisie = useSaisie({
    formulaire: 'valeur', objet: regle.id, requis: ['nombre', 'unite', 'aPartirDu', 'texte', 'motif'],
    initiale: { quoi: NOUVELLE, nombre: String(derniere?.duree[0]?.nombre ?? ''), unite: derniere?.duree[0]?.francs ? 'francs' : derniere?.duree[0]?.unite ?? 'mois', aPartirDu: '', critere: '', texte: '', motif: '' },
    envoyer: ({ quoi, nombre, unite, aPartirDu, critere, texte, motif }) => {
      const version = { aPartirDu: aPartirDu!, duree: [dureeDe(nombre!, unite!)], texte: texte!, ...(critere ? { critere: critere as never } : {}) };
      return envoyer(quoi === NOUVELLE ? { genre: 'version', regle: regle.id, version } : { genre: 'rectification', regle: regle.id, aPartirDu: quoi === '' ? null : quoi!, version }, motif!);
    },
    reussi,
  });
  const versions = regle.versions.filter(({ aPartirDu }) => aPartirDu !== null).map((v) => ({ valeur: v.aPartirDu!, libelle: `Rectifier la valeur du ${dateLongue(v.aPartirDu!)} (${dureeEnMots(v.duree)})` }));
  return (
    <Formulaire titre={`Modifier\u00a0: ${regle.intitule}`} bouton="Enregistrer le projet" retour="/droit" saisie={saisie}>
      <Typography variant="body2" color="textSecondary">{regle.articles.join(', ')}. Valeur actuelle{'\u00a0'}: {derniere ? dureeEnMots(derniere.duree) : '—'}. Rien ne change avant que la modification soit mesurée, puis approuvée par une autre personne.</Typography>
      <ChampChoix {...saisie.champ('quoi', 'Ce que vous faites')} choix={[{ valeur: NOUVELLE, libelle: 'Ajouter une valeur nouvelle' }, ...versions]} />
      <ChampTexte {...saisie.champ('nombre', 'Durée (nombre)')} />
      <ChampChoix {...saisie.champ('unite', 'Unité')} choix={UNITES} />
      <ChampDate {...saisie.date('aPartirDu', 'Premier jour d’application')} />
      <ChampChoix {...saisie.champ('critere', 'S’applique selon')} choix={[{ valeur: '', libelle: `Le critère de la règle (${CRITERES[regle.critere]})` }, ...Object.entries(CRITERES).map(([valeur, libelle]) => ({ valeur, libelle }))]} aide="Ce qui décide, dans une affaire en cours, quelle valeur la gouverne. À laisser tel quel si le texte n’en dit rien." />
      <ChampTexte {...saisie.champ('texte', 'Texte qui fixe cette valeur')} aide="Par exemple décret 2026-1234." />
      <ChampTexte {...saisie.champ('motif', 'Motif')} long aide="Il restera dans l’historique de chaque dossier déplacé." />
    </Formulaire>
  );
}
