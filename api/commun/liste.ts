import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { IsOptional, IsString, validateSync } from 'class-validator';
import type { Response } from 'express';
import { champsInvalides, type ChampFautif } from '../erreurs';

const UNE_FOIS = { message: 'Donnez ce paramètre une seule fois.' };

/** Lists follow the simple-rest convention of react-admin: `range=[0,24]`, `sort=["champ","ASC"]`, `filter={…}`. */
export class RequeteListe {
  @IsOptional() @IsString(UNE_FOIS) range?: string;
  @IsOptional() @IsString(UNE_FOIS) sort?: string;
  @IsOptional() @IsString(UNE_FOIS) filter?: string;
}
export interface Plage { debut: number; fin: number }
export interface Tri { champ: string; sens: 1 | -1 }
export interface DemandeListe<F> { filtre: F; tri: Tri; plage: Plage }
export interface Page<T> { lignes: T[]; total: number }

const LIGNES_MAX = 1_000;
const PLAGE_DEFAUT: Plage = { debut: 0, fin: 24 };

function lireJson(nom: string, texte: string | undefined): unknown {
  if (texte === undefined || texte === '') return undefined;
  try {
    return JSON.parse(texte);
  } catch {
    throw champsInvalides([{ champ: nom, message: 'Ce paramètre n’est pas un JSON valide.' }]);
  }
}

function lirePlage(texte: string | undefined): Plage {
  const valeur = lireJson('range', texte);
  if (valeur === undefined) return PLAGE_DEFAUT;
  const [debut, fin] = Array.isArray(valeur) ? (valeur as unknown[]) : [];
  if (!Number.isInteger(debut) || !Number.isInteger(fin) || (debut as number) < 0 || (fin as number) < (debut as number) || (fin as number) - (debut as number) >= LIGNES_MAX) {
    throw champsInvalides([{ champ: 'range', message: `Indiquez [première, dernière] ligne, ${LIGNES_MAX} lignes au plus.` }]);
  }
  return { debut: debut as number, fin: fin as number };
}

function lireTri(texte: string | undefined, tris: readonly string[], defaut: Tri): Tri {
  const valeur = lireJson('sort', texte);
  if (valeur === undefined) return defaut;
  const [champ, sens] = Array.isArray(valeur) ? (valeur as unknown[]) : [];
  if (typeof champ !== 'string' || !tris.includes(champ) || (sens !== 'ASC' && sens !== 'DESC')) {
    throw champsInvalides([{ champ: 'sort', message: `Indiquez [champ, "ASC" ou "DESC"], le champ étant l’un de : ${tris.join(', ')}.` }]);
  }
  return { champ, sens: sens === 'ASC' ? 1 : -1 };
}

function lireFiltre<F extends object>(texte: string | undefined, Filtre: new () => F): F {
  const valeur = lireJson('filter', texte) ?? {};
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) throw champsInvalides([{ champ: 'filter', message: 'Indiquez un objet JSON.' }]);
  const filtre = plainToInstance(Filtre, valeur);
  const fautes: ChampFautif[] = validateSync(filtre, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true }).flatMap((e) =>
    Object.entries(e.constraints ?? {}).map(([regle, message]) => ({ champ: `filter.${e.property}`, message: regle === 'whitelistValidation' ? 'Ce filtre est inconnu.' : message })));
  if (fautes.length > 0) throw champsInvalides(fautes);
  return filtre;
}

/** Reads and checks the three parameters of a list. @throws Probleme 400 naming each faulty field. */
export const lireListe = <F extends object>(requete: RequeteListe, Filtre: new () => F, tris: readonly string[], triDefaut: Tri): DemandeListe<F> => ({
  filtre: lireFiltre(requete.filter, Filtre), tri: lireTri(requete.sort, tris, triDefaut), plage: lirePlage(requete.range),
});

/** One page of lines held in memory, sorted by a field as a reader of French would. */
export function paginer<T>(lignes: readonly T[], { champ, sens }: Tri, { debut, fin }: Plage): Page<T> {
  const cle = (ligne: T): string => String((ligne as Record<string, unknown>)[champ] ?? '');
  const triees = [...lignes].sort((a, b) => sens * cle(a).localeCompare(cle(b), 'fr'));
  return { total: lignes.length, lignes: triees.slice(debut, fin + 1) };
}

/** Answers one page, with its place in the whole in `Content-Range`. */
export function repondrePage<T>(reponse: Response, unite: string, plage: Plage, page: Page<T>): T[] {
  const fin = plage.debut + page.lignes.length - 1;
  reponse.setHeader('Content-Range', page.lignes.length > 0 ? `${unite} ${plage.debut}-${fin}/${page.total}` : `${unite} */${page.total}`);
  return page.lignes;
}

/** Describes a list in the OpenAPI document. */
export const ApiListe = (Ligne: new () => object, Filtre: new () => object, tris: readonly string[]) =>
  applyDecorators(
    ApiQuery({ name: 'range', required: false, description: 'Première et dernière ligne, à partir de 0.', example: '[0,24]' }),
    ApiQuery({ name: 'sort', required: false, description: `Champ et sens. Champs : ${tris.join(', ')}.`, example: `["${tris[0]}","ASC"]` }),
    ApiQuery({ name: 'filter', required: false, description: `Objet JSON de filtres (schéma ${Filtre.name}).`, example: '{}' }),
    ApiOkResponse({ type: Ligne, isArray: true, headers: { 'Content-Range': { description: 'Lignes rendues et total, par exemple « dossiers 0-24/319 ».', schema: { type: 'string' } } } }),
  );
