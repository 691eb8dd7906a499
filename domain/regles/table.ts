import { cpc87 } from './cpc-87';
import { cpc126 } from './cpc-126';
import { cpc346 } from './cpc-346';
import { cpc366_5 } from './cpc-366-5';
import { cpc462 } from './cpc-462';
import { cpc528_1 } from './cpc-528-1';
import { cpc529 } from './cpc-529';
import { cpc579 } from './cpc-579';
import { cpc611_1 } from './cpc-611-1';
import { cpc612 } from './cpc-612';
import { cpc613 } from './cpc-613';
import { cpc614 } from './cpc-614';
import { cpc639 } from './cpc-639';
import { cpc974 } from './cpc-974';
import { cpc978 } from './cpc-978';
import { cpc979 } from './cpc-979';
import { cpc982 } from './cpc-982';
import { cpc989 } from './cpc-989';
import { cpc999 } from './cpc-999';
import { cpc1009 } from './cpc-1009';
import { cpc1010 } from './cpc-1010';
import { cpc1011 } from './cpc-1011';
import { cpc1022 } from './cpc-1022';
import { cpc1029 } from './cpc-1029';
import { cpc1031 } from './cpc-1031';
import { cpc1034 } from './cpc-1034';
import { cpc1037_1 } from './cpc-1037-1';
import { cpc1103 } from './cpc-1103';
import { cpc1210_12 } from './cpc-1210-12';
import { cpc1441_1 } from './cpc-1441-1';
import { ceR19_1 } from './ce-r19-1';
import { d2020_1717_44 } from './d2020-1717-44';
import { ord58_1067_23 } from './ord58-1067-23';
import { cppR49_30 } from './cpp-r49-30';
import { cpp567_2 } from './cpp-567-2';
import { cpp568 } from './cpp-568';
import { cpp568_1 } from './cpp-568-1';
import { cpp571 } from './cpp-571';
import { cpp574_1 } from './cpp-574-1';
import { cpp578 } from './cpp-578';
import { cpp584 } from './cpp-584';
import { cpp662 } from './cpp-662';
import { cpp706_67 } from './cpp-706-67';
import { cpp712_15 } from './cpp-712-15';
import { l1881_59 } from './l1881-59';
import type { Article } from './fabrique';

const ARTICLES: Article[] = [
  cpc87, cpc126, cpc346, cpc366_5, cpc462, cpc528_1, cpc529, cpc579, cpc611_1, cpc612, cpc613, cpc614, cpc639,
  cpc974, cpc978, cpc979, cpc982, cpc989, cpc999, cpc1009, cpc1010, cpc1011, cpc1022, cpc1029, cpc1031, cpc1034,
  cpc1037_1, cpc1103, cpc1210_12, cpc1441_1, ceR19_1, d2020_1717_44, ord58_1067_23, cppR49_30, cpp567_2, cpp568,
  cpp568_1, cpp571, cpp574_1, cpp578, cpp584, cpp662, cpp706_67, cpp712_15, l1881_59,
];

/** Every limit with a figure, by code and article. */
export const REGLES = ARTICLES.flatMap((article) => article.regles ?? []);

/** Every line without a figure: guards and effects. */
export const GARDE_FOUS = ARTICLES.flatMap((article) => article.gardeFous ?? []);
