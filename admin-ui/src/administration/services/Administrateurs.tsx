import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { RienIci } from '../ListeFiches';
import { Panneau } from '../../commun/Panneau';
import { minuscule } from '../../commun/minuscule';
import { CHAMBRES, nomDe } from '../../commun/referentiel';
import { useMoi } from '../../session/ContexteMoi';
import { useAnnuaireLu, type Fonction } from '../annuaire';
import { estCentral } from '../bornes';
import { Tableau } from '../Tableau';

const peut = ({ chambre }: Fonction): string => (chambre
  ? `Les personnes, les fonctions, les absences, les services et les incidents de la ${minuscule(nomDe(CHAMBRES, chambre))} ; aucune fonction qui regarde toute la Cour.`
  : 'Tout l’annuaire, les référentiels, les délégations et les incidents de la Cour ; jamais sa propre fiche.').replaceAll(' ;', '\u00a0;');

/** Who administers what, so that everyone knows whom to ask. */
export function Administrateurs() {
  const moi = useMoi();
  const annuaire = useAnnuaireLu();
  if (!annuaire) return <Chargement lignes={2} />;
  const lignes = annuaire.flatMap((personne) => personne.fonctions.filter((f) => f.role === 'administrateur' && f.enVigueur && !personne.retireLe).map((fonction) => ({ personne, fonction })));
  return (
    <Panneau titre="Administrateurs" serre actions={estCentral(moi) ? <Button component={LienRoute} to="/administration/designations?geste=designer">Désigner un administrateur local</Button> : null}>
      {lignes.length === 0 ? <RienIci titre="Aucun administrateur dans l’annuaire" /> : (
        <Tableau nom={`Administrateurs au ${dateCourte(aujourdhui())}`} colonnes={['Personne', 'Ressort', 'Ce qu’il ou elle peut', 'Depuis']} lignes={lignes.map(({ personne, fonction }) => ({
          cle: `${personne.id}:${fonction.id}`,
          cases: [<Link key="nom" component={LienRoute} to={`/administration/personnes/${personne.id}`}>{personne.nom}</Link>, fonction.chambre ? nomDe(CHAMBRES, fonction.chambre) : 'toute la Cour', peut(fonction), dateCourte(fonction.du)],
        }))} />
      )}
    </Panneau>
  );
}
