import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { RienIci } from '../ListeFiches';
import { Panneau } from '../../commun/Panneau';
import { Puce } from '../../commun/Puce';
import { CHAMBRES, ROLES, nomDe } from '../../commun/referentiel';
import { useMoi } from '../../session/ContexteMoi';
import type { Fonction, PersonneAdministree } from '../annuaire';
import { peutTerminer } from '../bornes';
import { fonctionEnMots, situer } from '../mots';
import { Tableau } from '../Tableau';

/** The latest first; those that ended stay, for who could do what, and when, must be provable. */
const parDate = (fonctions: readonly Fonction[]) => fonctions.toSorted((a, b) => b.du.localeCompare(a.du));

export function Fonctions({ personne }: { personne: PersonneAdministree }) {
  const moi = useMoi();
  const jour = aujourdhui();
  const fin = (f: Fonction) => {
    if (f.au !== undefined && f.au < jour) return '';
    if (!peutTerminer(moi, personne.id, f)) return 'relève d’un autre administrateur';
    return <Link component={LienRoute} to={`/administration/personnes/${personne.id}?geste=fin&fonction=${f.id}`} aria-label={`Mettre fin\u00a0: ${fonctionEnMots(f)}`}>Mettre fin</Link>;
  };
  return (
    <Panneau titre="Fonctions" serre>
      {personne.fonctions.length === 0 ? <RienIci titre="Aucune fonction">Sans fonction, elle ne peut rien voir ni rien faire.</RienIci> : (
        <Tableau nom={`Fonctions de ${personne.nom}`} colonnes={['Fonction', 'Chambre', 'Qualité', 'Du', 'Au', 'État', 'Changer']} lignes={parDate(personne.fonctions).map((f) => ({
          cle: f.id,
          cases: [nomDe(ROLES, f.role), f.chambre ? nomDe(CHAMBRES, f.chambre) : 'toute la Cour', f.qualite ?? '', dateCourte(f.du), f.au ? dateCourte(f.au) : 'sans terme', <Puce key="etat" ton={situer(f, jour).ton}>{situer(f, jour).texte}</Puce>, fin(f)],
        }))} />
      )}
    </Panneau>
  );
}
