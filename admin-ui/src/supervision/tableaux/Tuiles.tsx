import Typography from '@mui/material/Typography';
import type { ComponentType } from 'react';
import { useNavigate } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { ajouterJours, aujourdhui, pluriel } from '../../commun/dates';
import { Panneau } from '../../commun/Panneau';
import { EtatVeille } from '../bloques/EtatVeille';
import { Fraicheur } from '../commun/Fraicheur';
import { PartInformatique } from '../interventions/PartInformatique';
import { CourbeMouvements, CourbeStock } from '../mouvements/PanneauxCourbes';
import { Reperes } from '../procedure/Reperes';
import { useBlocages, useDeblocages, useDurees, useFlux, useStockSupervise } from '../requetes';
import { Repartition } from '../stock/Repartition';
import type { FiltreComptes, Portion } from '../types';
import { Charge } from './Charge';
import type { CodeTuile } from './composition';

type Props = { portion: Portion };
const UN_AN = 365;

const repartition = (titre: string, axe: 'parChambre' | 'parAge' | 'parEtape' | 'parMatiere') => function TuileStock({ portion }: Props) {
  const { data } = useStockSupervise(portion);
  const naviguer = useNavigate();
  const choisir = ({ enCours: _, ...filtre }: FiltreComptes) => void naviguer(`/supervision/stock?${new URLSearchParams(filtre as Record<string, string>)}`);
  return data ? <Repartition titre={titre} figures={data[axe]} choisie={false} choisir={choisir} /> : <Chargement lignes={4} />;
};

const courbe = (Courbe: typeof CourbeStock) => function TuileCourbe({ portion }: Props) {
  const { data } = useFlux({ ...portion, pas: 'mois' });
  return data ? <Courbe periodes={data.periodes} pas="mois" /> : <Chargement lignes={4} />;
};

function Durees({ portion }: Props) {
  const { data } = useDurees({ ...portion, du: ajouterJours(aujourdhui(), 1 - UN_AN) });
  if (!data) return <Chargement lignes={2} />;
  return (
    <Panneau titre="Durées sur douze mois" actions={<Fraicheur calculeLe={data.calculeLe} />}>
      {data.durees.filter(({ code }) => !code.includes('/')).map(({ code, libelle, mediane, nombre, neufDixiemes }) => (
        <Typography key={code}>{libelle}{'\u00a0'}: <strong>{nombre > 0 ? pluriel(mediane, 'jour') : '–'}</strong> <Typography component="span" variant="body2" color="textSecondary">(médiane, {pluriel(nombre, 'dossier')}, neuf sur dix en {pluriel(neufDixiemes, 'jour')} au plus)</Typography></Typography>
      ))}
    </Panneau>
  );
}

function Bloques() {
  const total = useBlocages(true).data?.total;
  return <Panneau titre="Dossiers bloqués">{total === undefined ? <Chargement lignes={1} /> : <EtatVeille ouverts={total} />}</Panneau>;
}

function Informatique() {
  const { data } = useDeblocages();
  return data ? <PartInformatique bilan={data} /> : <Chargement lignes={4} />;
}

/** How each tile is drawn, for the portion of the stock a dashboard looks at. */
export const DESSINS: Record<CodeTuile, { Tuile: ComponentType<Props>; large?: boolean }> = {
  reperes: { Tuile: Reperes, large: true }, 'stock-chambre': { Tuile: repartition('Stock par chambre', 'parChambre') }, 'stock-age': { Tuile: repartition('Stock par âge', 'parAge') },
  'stock-etape': { Tuile: repartition('Stock par étape', 'parEtape') }, 'stock-matiere': { Tuile: repartition('Stock par matière', 'parMatiere') },
  mouvements: { Tuile: courbe(CourbeMouvements) }, stock: { Tuile: courbe(CourbeStock) }, durees: { Tuile: Durees }, bloques: { Tuile: Bloques }, informatique: { Tuile: Informatique }, charge: { Tuile: Charge },
};
