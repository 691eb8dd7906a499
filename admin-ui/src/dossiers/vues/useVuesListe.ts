import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { api, contenu } from '../../api-client/client';
import { adresseVue } from '../adresse';
import { lireReglages, memeRegard, type Regard, type Reglages } from '../reglages';
import { useVues, type Vue } from '../requetes';
import { colonnesChoisies } from '../tableau/colonnes';
import { usePreferences } from '../usePreferences';
import { estCommune } from './communes';

export interface VueLue extends Omit<Vue, 'reglages'> { reglages: Reglages }
interface AEcrire { id: string; nom: string; service?: string | undefined; reglages: Reglages; version?: number }

const enVue = (vue: Vue): VueLue => ({ ...vue, reglages: lireReglages(vue.reglages) });

/** The views one may take, the one being looked at, and the columns it is seen through. */
export function useVuesListe() {
  const { filterValues, sort } = useListContext();
  const requetes = useQueryClient();
  const naviguer = useNavigate();
  const { preferences, changer, service } = usePreferences();
  const vues = (useVues().data ?? []).map(enVue);
  const regard: Regard = { filter: filterValues, sort: sort.field, order: sort.order === 'DESC' ? 'DESC' : 'ASC' };
  const [choisie, setChoisie] = useState<string | null>(null);
  const { hash } = useLocation();
  const semblables = vues.filter(({ reglages }) => memeRegard(reglages, regard));
  const exacte = semblables.find(({ id }) => `#${id}` === hash) ?? semblables.find(({ id }) => id === choisie) ?? semblables[0];
  const suivie = exacte ? exacte.id : estCommune(regard) ? null : choisie;
  if (suivie !== choisie) setChoisie(suivie);
  const vue = exacte ?? vues.find(({ id }) => id === suivie);
  const [essayees, setEssayees] = useState<{ vue: string; colonnes: string[] } | null>(null);
  const deLaVue = exacte && exacte.reglages.colonnes.length > 0 ? exacte.reglages.colonnes : preferences.colonnes;
  const colonnes = colonnesChoisies(essayees && essayees.vue === vue?.id ? essayees.colonnes : deLaVue);
  const choisirColonnes = (nouvelles: string[]) => {
    if (vue) setEssayees({ vue: vue.id, colonnes: nouvelles });
    else changer({ colonnes: nouvelles });
  };
  const modifiee = vue !== undefined && (!exacte || (vue.reglages.colonnes.length > 0 && colonnes.join() !== colonnesChoisies(vue.reglages.colonnes).join()));

  const relire = () => requetes.invalidateQueries({ queryKey: ['vues'] });
  const ecrire = useMutation({
    mutationFn: ({ id, nom, service: avec, reglages, version }: AEcrire) => contenu(api.PUT('/api/v1/vues/{id}', {
      params: { path: { id }, header: version === undefined ? {} : { 'If-Match': `"${version}"` } },
      body: { ressource: 'dossiers', nom, ...(avec ? { service: avec } : {}), reglages: { ...reglages } },
    })),
    onSuccess: async (ecrite) => {
      setEssayees(null);
      await relire();
      if (ecrite.id !== vue?.id) await naviguer(adresseVue(enVue(ecrite)), { replace: true });
    },
  });
  const supprimer = useMutation({
    mutationFn: ({ id, version }: VueLue) => contenu(api.DELETE('/api/v1/vues/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
    onSuccess: () => { setChoisie(null); return relire(); },
  });
  const reglages: Reglages = { ...regard, colonnes };
  return { vues, vue, modifiee, regard, reglages, colonnes, choisirColonnes, ecrire, supprimer, preferences, changer, service, oublier: () => setChoisie(null) };
}
export type VuesListe = ReturnType<typeof useVuesListe>;
