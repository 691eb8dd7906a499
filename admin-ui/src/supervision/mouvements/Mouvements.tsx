import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { ajouterJours, aujourdhui } from '../../commun/dates';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { adresseComptes } from '../adresse';
import { Bascule } from '../commun/Bascule';
import { ChoixChambre } from '../commun/ChoixChambre';
import { Fraicheur } from '../commun/Fraicheur';
import { Tableau } from '../commun/Tableau';
import { useChambre, useParametre } from '../commun/usePortion';
import { useFlux } from '../requetes';
import type { Mouvements as Periode } from '../types';
import { CourbeMouvements, CourbeStock } from './PanneauxCourbes';
import { couverture, nomPeriode, type Pas } from './mots';

const SEMAINES = 26;

const COMPTES = [['entrees', 'Entrées'], ['decisions', 'Décisions'], ['sorties', 'Sorties'], ['stock', 'Stock en fin de période']] as const;

/** Entries, decisions, exits and stock from week to week and from month to month. */
export default function Mouvements() {
  const { portion } = useChambre();
  const [lu, choisirPas] = useParametre('pas', 'mois');
  const pas: Pas = lu === 'semaine' ? 'semaine' : 'mois';
  const { data, isPending, error, refetch } = useFlux({ ...portion, pas, ...(pas === 'semaine' ? { du: ajouterJours(aujourdhui(), -7 * SEMAINES) } : {}) });
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const { periodes, calculeLe } = data;
  const taux = couverture(periodes);
  const derniere = periodes.at(-1);
  const lien = (cle: (typeof COMPTES)[number][0], nom: string) => (p: Periode) => <Link component={LienRoute} to={adresseComptes(p.filtres[cle])} aria-label={`${nom}, ${nomPeriode(p, pas)}\u00a0: ${p[cle]}`}>{p[cle]}</Link>;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <ChoixChambre />
        <Bascule nom="Pas" valeur={pas} changer={choisirPas} choix={[['semaine', 'Par semaine'], ['mois', 'Par mois']]} />
        {taux === null ? null : <Typography variant="body2">Couverture{'\u00a0'}: {taux}{'\u00a0'}sorties pour 100{'\u00a0'}entrées</Typography>}
        <Box sx={{ ml: { md: 'auto' } }}><Fraicheur calculeLe={calculeLe} /></Box>
      </Stack>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
        <CourbeMouvements periodes={periodes} pas={pas} />
        <CourbeStock periodes={periodes} pas={pas} />
      </Box>
      <Panneau titre={pas === 'mois' ? 'Mois par mois' : 'Semaine par semaine'}>
        <Tableau
          nom={`Mouvements ${pas === 'mois' ? 'mois par mois' : 'semaine par semaine'}, le plus récent d’abord`} lignes={periodes.toReversed()} cle={({ du }) => du}
          colonnes={[{ titre: 'Période', contenu: (p) => `${nomPeriode(p, pas)}${p === derniere ? ' (en cours)' : ''}` }, ...COMPTES.map(([cle, titre]) => ({ titre, nombre: true, contenu: lien(cle, titre) }))]}
        />
      </Panneau>
    </Stack>
  );
}
