import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import type { DossierResume } from '../../api-client/types';
import { useDirect } from '../../direct/FluxDirect';
import { useMoi } from '../../session/ContexteMoi';
import { lireDerniersActes, type DernierActe } from '../requetes';
import { comparer, RIEN_DE_NEUF, type Nouvelles } from './comparer';

const ATTENTE_RAFALE_MS = 800;

export interface LigneVivante { dossier: DossierResume; dernier?: DernierActe | undefined; sorti: boolean }

/**
 * The lines shown, kept up to date where they stand: what a colleague does changes its line and never moves the others.
 * What would come in or change places is only counted, until the reader asks for it.
 */
export function useListeVivante() {
  const { data, total, filterValues, sort, page, perPage, refetch } = useListContext<DossierResume>();
  const { dernier } = useDirect();
  const { droits } = useMoi();
  const donnees = useDataProvider();
  const touches = useRef(new Set<string>());
  const entendu = useRef(dernier);
  const affiche = useRef(data);
  const [nouvelles, setNouvelles] = useState<Nouvelles>(RIEN_DE_NEUF);

  useEffect(() => { affiche.current = data; touches.current.clear(); setNouvelles(RIEN_DE_NEUF); }, [data]);

  const relire = useCallback(async () => {
    const numeros = [...touches.current].slice(0, perPage);
    const montres = (data ?? []).map(({ numero }) => numero).filter((numero) => numeros.includes(numero));
    const demande = { filter: filterValues, sort, pagination: { page, perPage } };
    const [fraiche, changes, derniers] = await Promise.all([
      donnees.getList<DossierResume>('dossiers', demande),
      montres.length > 0 ? donnees.getList<DossierResume>('dossiers', { ...demande, filter: { ...filterValues, id: montres }, pagination: { page: 1, perPage } }) : { data: [] },
      montres.length > 0 && droits.includes('lire:Historique') ? lireDerniersActes(montres) : [],
    ]);
    if (affiche.current === data) setNouvelles(comparer({ montres: data ?? [], total: total ?? 0, touches: numeros, fraiche: fraiche.data, totalFrais: fraiche.total ?? 0, changes: changes.data, derniers }));
  }, [data, total, filterValues, sort, page, perPage, donnees, droits]);

  useEffect(() => {
    if (!dernier || !data || dernier === entendu.current) return undefined;
    entendu.current = dernier;
    touches.current.add(dernier.numero);
    const minuteur = setTimeout(() => void relire().catch(() => undefined), ATTENTE_RAFALE_MS);
    return () => clearTimeout(minuteur);
  }, [dernier, data, relire]);

  const lignes = (data ?? []).map((dossier): LigneVivante => ({
    dossier: nouvelles.lignes.get(dossier.numero) ?? dossier, dernier: nouvelles.derniers.get(dossier.numero), sorti: nouvelles.sortis.has(dossier.numero),
  }));
  return { lignes, nouveaux: nouvelles.nouveaux, afficher: () => void refetch() };
}
