import { lazy, Suspense } from 'react';
import { Chargement } from '../../commun/Chargement';
import { Panneau } from '../../commun/Panneau';
import type { Mouvements } from '../types';
import type { Serie } from './Courbes';
import { nomPeriode, reperePeriode, type Pas } from './mots';

/** The drawing itself comes after the figures. */
const Courbes = lazy(() => import('./Courbes'));

interface Props { periodes: Mouvements[]; pas: Pas }

function PanneauCourbes({ titre, resume, series, periodes, pas }: Props & { titre: string; resume: string; series: Serie[] }) {
  return (
    <Panneau titre={titre}>
      <Suspense fallback={<Chargement lignes={4} />}><Courbes resume={resume} reperes={periodes.map((p) => reperePeriode(p, pas))} series={series} /></Suspense>
    </Panneau>
  );
}

export function CourbeMouvements({ periodes, pas }: Props) {
  const derniere = periodes.at(-1);
  const serie = (cle: 'entrees' | 'decisions' | 'sorties') => periodes.map((p) => p[cle]);
  const resume = derniere ? `Courbes ${pas === 'mois' ? 'mensuelles' : 'hebdomadaires'}. Dernière période, ${nomPeriode(derniere, pas)}\u00a0: ${derniere.entrees} entrées, ${derniere.decisions} décisions, ${derniere.sorties} sorties.` : 'Aucune période';
  return (
    <PanneauCourbes
      titre="Entrées, décisions et sorties" resume={resume} periodes={periodes} pas={pas}
      series={[{ nom: 'Entrées', valeurs: serie('entrees'), ton: 'primary' }, { nom: 'Décisions', valeurs: serie('decisions'), ton: 'secondary', trait: '7 4' }, { nom: 'Sorties', valeurs: serie('sorties'), ton: 'success', trait: '2 4' }]}
    />
  );
}

export function CourbeStock({ periodes, pas }: Props) {
  const stock = periodes.map((p) => p.stock);
  return <PanneauCourbes titre="Stock" resume={`Stock en fin de période, de ${stock[0] ?? 0} à ${stock.at(-1) ?? 0} dossiers.`} periodes={periodes} pas={pas} series={[{ nom: 'Dossiers en cours', valeurs: stock, ton: 'primary' }]} />;
}
