/** The object without some of its keys. */
export const sans = <T extends object, C extends keyof T>(objet: T, ...cles: C[]): Omit<T, C> =>
  Object.fromEntries(Object.entries(objet).filter(([cle]) => !(cles as PropertyKey[]).includes(cle))) as Omit<T, C>;
