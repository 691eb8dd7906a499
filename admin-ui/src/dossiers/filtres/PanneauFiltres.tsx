import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import { useListContext } from 'react-admin';
import { ChampDate } from '../../actes/ChampDate';
import { useReferentiels } from '../../api-client/requetes';
import { CHAMBRES } from '../../commun/referentiel';
import { useValeurs } from '../requetes';
import { ChampFiltre } from './ChampFiltre';
import { AGES, ECHEANCES, poser } from './filtres';

const CHOIX_CHAMBRES = Object.entries(CHAMBRES).map(([valeur, libelle]) => ({ valeur, libelle }));
const CHOIX_CLOS = [{ valeur: 'false', libelle: 'En cours' }, { valeur: 'true', libelle: 'Clos' }];
const COCHES = [{ cle: 'mien', libelle: 'Mes dossiers' }, { cle: 'enRetard', libelle: 'En retard' }, { cle: 'detenu', libelle: 'Partie détenue' }, { cle: 'urgent', libelle: 'Urgent' }];
const nombre = (valeur: string | null) => (valeur === null ? null : Number(valeur));
const jour = (valeur: unknown) => (typeof valeur === 'string' ? valeur : null);

/** Every filter of the list; each one chosen applies at once and goes to the address of the page. */
export function PanneauFiltres() {
  const { filterValues, setFilters } = useListContext();
  const { procedures, matieres, etapes } = useValeurs();
  const rapporteurs = useReferentiels().personnes.filter(({ role }) => role === 'conseiller' || role === 'president').map(({ id, nom }) => ({ valeur: id, libelle: nom }));
  const changer = (changes: Record<string, unknown>) => setFilters(poser(filterValues, changes));
  return (
    <Paper component="section" id="filtres" aria-label="Filtres" sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))', alignItems: 'start' }}>
      <ChampFiltre nom="chambre" libelle="Chambre" choix={CHOIX_CHAMBRES} valeur={filterValues['chambre']} changer={(chambre) => changer({ chambre })} />
      <ChampFiltre nom="procedure" libelle="Procédure" choix={procedures} valeur={filterValues['procedure']} changer={(procedure) => changer({ procedure })} />
      <ChampFiltre nom="matiere" libelle="Matière" choix={matieres} valeur={filterValues['matiere']} changer={(matiere) => changer({ matiere })} />
      <ChampFiltre nom="etape" libelle="Étape" choix={etapes} valeur={filterValues['etape']} changer={(etape) => changer({ etape })} />
      <ChampFiltre nom="rapporteur" libelle="Rapporteur" choix={rapporteurs} valeur={filterValues['rapporteur']} changer={(rapporteur) => changer({ rapporteur })} />
      <ChampFiltre nom="ageMois" libelle="Âge depuis la déclaration" choix={AGES} valeur={filterValues['ageMois']} changer={(mois) => changer({ ageMois: nombre(mois) })} />
      <ChampFiltre nom="clos" libelle="En cours ou clos" choix={CHOIX_CLOS} valeur={filterValues['clos']} changer={(clos) => changer({ clos: clos === null ? null : clos === 'true' })} />
      <ChampFiltre nom="echeanceSous" libelle="Prochaine échéance" choix={ECHEANCES} valeur={filterValues['echeanceSous']} changer={(jours) => changer({ echeanceSous: nombre(jours) })} />
      <ChampDate nom="echeanceApres" libelle="Échéance à partir du" requis={false} valeur={jour(filterValues['echeanceApres'])} changer={(echeanceApres) => changer({ echeanceApres })} />
      <ChampDate nom="echeanceAvant" libelle="Échéance jusqu’au" requis={false} valeur={jour(filterValues['echeanceAvant'])} changer={(echeanceAvant) => changer({ echeanceAvant })} />
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {COCHES.map(({ cle, libelle }) => <FormControlLabel key={cle} label={libelle} control={<Checkbox size="small" checked={filterValues[cle] === true} onChange={(_, coche) => changer({ [cle]: coche || null })} />} />)}
      </Box>
    </Paper>
  );
}
