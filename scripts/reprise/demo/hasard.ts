import { base, Faker, fr } from '@faker-js/faker';

/** Seeded source of chance: the same seed always makes the same stock. */
export type Hasard = Faker;

export function hasard(graine: number): Hasard {
  const source = new Faker({ locale: [fr, base] });
  source.seed(graine);
  return source;
}

export type Intervalle = readonly [min: number, max: number];
export const entre = (h: Hasard, [min, max]: Intervalle): number => h.number.int({ min, max });
