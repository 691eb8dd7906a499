import Link from '@mui/material/Link';
import Pagination from '@mui/material/Pagination';
import Stack from '@mui/material/Stack';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { dateCourte, pluriel } from '../../commun/dates';
import { EtatVide } from '../../commun/EtatVide';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { CHAMBRES } from '../../commun/referentiel';
import { adresseListe } from '../../dossiers/adresse';
import { filtreDe } from '../adresse';
import { ChoixListe } from '../commun/ChoixListe';
import { Tableau } from '../commun/Tableau';
import { useEtapesNommees } from '../commun/useEtapesNommees';
import { useParametre } from '../commun/usePortion';
import { useComptes } from '../requetes';
import type { DossierCompte } from '../types';
import { phraseFiltre } from './phrase';

const PAR_PAGE = 50;
const TRIS = [
  { valeur: 'entree', libelle: 'Les plus anciens d’abord' }, { valeur: 'depuis', libelle: 'Depuis longtemps à leur étape' }, { valeur: 'numero', libelle: 'Par numéro' },
];

const COLONNES = [
  { titre: 'Dossier', contenu: ({ numero }: DossierCompte) => <Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{numero}</Link> },
  { titre: 'Chambre', contenu: ({ chambre }: DossierCompte) => (chambre ? (CHAMBRES[chambre] ?? chambre) : 'Sans chambre encore') },
  { titre: 'Matière', contenu: ({ matiere }: DossierCompte) => matiere ?? 'Non indiquée' },
  { titre: 'Étape', contenu: ({ etapeTexte, depuis }: DossierCompte) => `${etapeTexte}, depuis le ${dateCourte(depuis)}` },
  { titre: 'Entrée', contenu: ({ entree }: DossierCompte) => dateCourte(entree) },
  { titre: 'Âge', nombre: true, contenu: ({ age }: DossierCompte) => pluriel(age, 'jour') },
];

/** The very dossiers that a figure counts. */
export default function DossiersComptes() {
  const [recherche] = useSearchParams();
  const filtre = filtreDe(recherche);
  const [tri, trier] = useParametre('tri', 'entree');
  const [page, aller] = useParametre('page', '1');
  const etape = useEtapesNommees();
  const { data, isPending, error, refetch } = useComptes(filtre, [tri, 'ASC'], Number(page), PAR_PAGE);
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const { chambre, etape: code } = filtre;
  const ailleurs = filtre.enCours && (chambre || code) && chambre !== 'sans' ? adresseListe({ ...(chambre ? { chambre } : {}), ...(code ? { etape: code } : {}) }) : null;
  return (
    <Panneau titre={`${phraseFiltre(filtre, etape)} (${data.total})`} actions={<ChoixListe libelle="Ordre" valeur={tri} changer={trier} choix={TRIS} largeur={250} />}>
      {data.total === 0 ? <EtatVide titre="Aucun dossier n’est compté ici à présent">Un chiffre suit les dossiers{'\u00a0'}: ceux-ci ont pu avancer depuis.</EtatVide> : <Tableau nom={phraseFiltre(filtre, etape)} lignes={data.lignes} cle={({ id }) => id} colonnes={COLONNES} />}
      <Stack direction="row" sx={{ mt: 1.5, gap: 2, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        {data.total > PAR_PAGE ? <Pagination count={Math.ceil(data.total / PAR_PAGE)} page={Number(page)} onChange={(_, choisie) => aller(String(choisie))} aria-label="Pages de la liste" getItemAriaLabel={(genre, n) => (genre === 'page' ? `Page ${n}` : genre === 'next' ? 'Page suivante' : 'Page précédente')} /> : <span />}
        {ailleurs ? <Link component={LienRoute} to={ailleurs} variant="body2">Ouvrir dans la liste des dossiers, avec ses filtres et ses échéances</Link> : null}
      </Stack>
    </Panneau>
  );
}
