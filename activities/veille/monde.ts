import type { Client } from '@temporalio/client';
import type { Instant } from '@diligence/domain/commun';
import type { Modeles } from '../store';
import type { ModelesVeille } from './schemas';

/** What the watch looks at, and where it writes what it found. */
export interface Monde { m: Modeles; v: ModelesVeille; client: Client; maintenant(): Instant }

/** Applies a task to each element, `front` at a time. */
export async function deFront<T>(elements: Iterable<T>, front: number, tache: (element: T) => Promise<void>): Promise<void> {
  const file = elements[Symbol.iterator]();
  await Promise.all(Array.from({ length: front }, async () => {
    for (let suivant = file.next(); !suivant.done; suivant = file.next()) await tache(suivant.value);
  }));
}
