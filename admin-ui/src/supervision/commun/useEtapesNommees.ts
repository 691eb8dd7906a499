import type { Etapes } from '../dossiers/phrase';
import { useEtapes } from '../requetes';

/** Words of each stage, from the drawing of the procedures. */
export function useEtapesNommees(): Etapes {
  const procedures = useEtapes({ jours: '30' }).data?.procedures ?? [];
  return (code, procedure) => procedures.filter((p) => !procedure || p.procedure === procedure).flatMap(({ etapes }) => etapes).find((e) => e.code === code)?.texte ?? code;
}
