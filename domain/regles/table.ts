import { cpc612 } from './cpc-612';
import { cpc978 } from './cpc-978';
import { cpc982 } from './cpc-982';
import type { Article } from './fabrique';

const ARTICLES: Article[] = [cpc612, cpc978, cpc982];

/** Every limit with a figure, in the order of the table of limits. */
export const REGLES = ARTICLES.flatMap((article) => article.regles ?? []);

/** Every line without a figure: guards and effects. */
export const GARDE_FOUS = ARTICLES.flatMap((article) => article.gardeFous ?? []);
