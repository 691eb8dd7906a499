/** A template asked for something its data do not hold. `message` gives the whole path. */
export class VariableInconnue extends Error {
  constructor(readonly chemin: string) {
    super(`Variable inconnue : « ${chemin} ».`);
    this.name = 'VariableInconnue';
  }
}

/**
 * Wraps template data so that reading an absent key throws {@link VariableInconnue}, even as the argument of
 * `{{#if}}` or `{{#each}}`, which the strict mode of handlebars lets through. `null` is a value: known and empty.
 */
export function surveiller(valeur: unknown, chemin = ''): unknown {
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return new Proxy(valeur, {
    // The strict mode asks first whether the key is there: let it read, and be told the whole path.
    has: () => true,
    get(cible, cle) {
      const lu: unknown = Reflect.get(cible, cle);
      if (typeof cle === 'symbol') return lu;
      const complet = chemin === '' ? cle : `${chemin}.${cle}`;
      if (lu === undefined) throw new VariableInconnue(complet);
      return surveiller(lu, complet);
    },
  });
}
