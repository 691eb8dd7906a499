import { useMemo } from 'react';
import { useReferentiels } from '../../api-client/requetes';
import { useValeurs } from '../requetes';
import type { Noms } from './filtres';

/** What identifiers stand for, from what the API knows of procedures, stages and persons. */
export function useNoms(): Noms {
  const { procedures, etapes } = useValeurs();
  const { personnes } = useReferentiels();
  return useMemo(() => ({
    procedures: new Map(procedures.map(({ valeur, libelle }) => [valeur, libelle])),
    etapes: new Map(etapes.map(({ valeur, libelle }) => [valeur, libelle])),
    personnes: new Map(personnes.map(({ id, nom }) => [id, nom])),
  }), [procedures, etapes, personnes]);
}
