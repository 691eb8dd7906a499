import { lireRecherche } from '../dossiers/recherche';

/** What a query asks for, as a query on the lines; `null` when nothing can be looked for. */
export function filtreRecherche(q: string): Record<string, unknown> | null {
  const { numeros, rangs, rgs, jours, mots } = lireRecherche(q);
  const conditions = [
    ...(numeros.length > 0 ? [{ $or: [{ _id: { $in: numeros } }, { mots: { $in: numeros.map((numero) => numero.replace(/[-.]/g, '')) } }] }] : []),
    ...rangs.map((rang) => ({ $or: [{ _id: { $regex: `-${rang.replace('.', '\\.')}$` } }, { mots: { $regex: `^${rang.replace('.', '')}` } }] })),
    ...rgs.map((rg) => ({ mots: { $in: [rg, rg.replace(/\/0+/, '/')] } })),
    ...jours.map((jour) => ({ $or: [{ 'decisionAttaquee.date': jour }, { depot: jour }] })),
    ...mots.map((mot) => ({ mots: { $regex: `^${mot}` } })),
  ];
  return conditions.length > 0 ? { $and: conditions } : null;
}
