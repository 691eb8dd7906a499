import { Schema, type SchemaDefinition } from 'mongoose';

/** Instants are UTC ISO strings and days `YYYY-MM-DD`, as everywhere: they sort, compare and hash as they are written. */
export const texte = { type: String, required: true } as const;
export const nombre = { type: Number, required: true } as const;
export const objet = { type: Schema.Types.Mixed, required: true } as const;

const COMMUN = { minimize: false, versionKey: false, id: false } as const;

/** `minimize` off: an empty object is part of a fact and of its hash. */
export const schema = <T>(definition: SchemaDefinition, collection: string): Schema<T> => new Schema<T>(definition, { collection, ...COMMUN });

/** A document whose shape is the domain's, so that it is not repeated here. */
export const schemaDuDomaine = <T>(collection: string): Schema<T> =>
  new Schema<T>({ _id: texte } as SchemaDefinition, { collection, strict: false, ...COMMUN });
