import { cpc87 } from './cpc-87';
import { cpc126_9 } from './cpc-126-9';
import { cpc126_10 } from './cpc-126-10';
import { cpc126_15 } from './cpc-126-15';
import { cpc346 } from './cpc-346';
import { cpc366_5 } from './cpc-366-5';
import { cpc462 } from './cpc-462';
import { cpc463 } from './cpc-463';
import { cpc528_1 } from './cpc-528-1';
import { cpc529 } from './cpc-529';
import { cpc530 } from './cpc-530';
import { cpc531 } from './cpc-531';
import { cpc532 } from './cpc-532';
import { cpc536 } from './cpc-536';
import { cpc579 } from './cpc-579';
import { cpc611_1 } from './cpc-611-1';
import { cpc612 } from './cpc-612';
import { cpc613 } from './cpc-613';
import { cpc614 } from './cpc-614';
import { cpc615 } from './cpc-615';
import { cpc618 } from './cpc-618';
import { cpc621 } from './cpc-621';
import { cpc639_1 } from './cpc-639-1';
import { cpc639_3 } from './cpc-639-3';
import { cpc645 } from './cpc-645';
import { cpc974 } from './cpc-974';
import { cpc977 } from './cpc-977';
import { cpc978 } from './cpc-978';
import { cpc979 } from './cpc-979';
import { cpc979_1 } from './cpc-979-1';
import { cpc982 } from './cpc-982';
import { cpc984 } from './cpc-984';
import { cpc987 } from './cpc-987';
import { cpc989 } from './cpc-989';
import { cpc990 } from './cpc-990';
import { cpc991 } from './cpc-991';
import { cpc995 } from './cpc-995';
import { cpc999 } from './cpc-999';
import { cpc1004 } from './cpc-1004';
import { cpc1005 } from './cpc-1005';
import { cpc1006 } from './cpc-1006';
import { cpc1009 } from './cpc-1009';
import { cpc1009_1 } from './cpc-1009-1';
import { cpc1009_2 } from './cpc-1009-2';
import { cpc1009_3 } from './cpc-1009-3';
import { cpc1010 } from './cpc-1010';
import { cpc1011 } from './cpc-1011';
import { cpc1012 } from './cpc-1012';
import { cpc1015 } from './cpc-1015';
import { cpc1022 } from './cpc-1022';
import { cpc1024 } from './cpc-1024';
import { cpc1027 } from './cpc-1027';
import { cpc1029 } from './cpc-1029';
import { cpc1030 } from './cpc-1030';
import { cpc1031_3 } from './cpc-1031-3';
import { cpc1031_12 } from './cpc-1031-12';
import { cpc1031_16 } from './cpc-1031-16';
import { cpc1034 } from './cpc-1034';
import { cpc1035 } from './cpc-1035';
import { cpc1037_1 } from './cpc-1037-1';
import { cojL452_1 } from './coj-l452-1';
import { interruptionsInstance } from './interruptions-instance';
import { qpc } from './qpc';
import { cpc1103 } from './cpc-1103';
import { cpc1210_12 } from './cpc-1210-12';
import { cpc1441_1 } from './cpc-1441-1';
import { ceR19_1 } from './ce-r19-1';
import { ceR19_5 } from './ce-r19-5';
import { rabatArret } from './rabat-arret';
import { d2020_1717_44 } from './d2020-1717-44';
import { l91_647_23 } from './l91-647-23';
import { ord58_1067_23_4 } from './ord58-1067-23-4';
import { ord58_1067_23_5 } from './ord58-1067-23-5';
import { cpp567_1 } from './cpp-567-1';
import { cpp567_1_1 } from './cpp-567-1-1';
import { cpp567_2 } from './cpp-567-2';
import { cpp568 } from './cpp-568';
import { cpp568_1 } from './cpp-568-1';
import { cpp569 } from './cpp-569';
import { cpp571 } from './cpp-571';
import { cpp571_1 } from './cpp-571-1';
import { cpp574_1 } from './cpp-574-1';
import { cpp574_2 } from './cpp-574-2';
import { cpp576 } from './cpp-576';
import { cpp578 } from './cpp-578';
import { cpp579 } from './cpp-579';
import { cpp584 } from './cpp-584';
import { cpp585_1 } from './cpp-585-1';
import { cpp585_2 } from './cpp-585-2';
import { cpp586 } from './cpp-586';
import { cpp588 } from './cpp-588';
import { cpp590 } from './cpp-590';
import { cpp590_1 } from './cpp-590-1';
import { cpp604 } from './cpp-604';
import { cpp609 } from './cpp-609';
import { cpp617 } from './cpp-617';
import { cpp618 } from './cpp-618';
import { cpp620 } from './cpp-620';
import { cpp622_1 } from './cpp-622-1';
import { cpp662 } from './cpp-662';
import { cpp665 } from './cpp-665';
import { cpp696_48 } from './cpp-696-48';
import { cpp706_67 } from './cpp-706-67';
import { cpp712_15 } from './cpp-712-15';
import { cpp728_53 } from './cpp-728-53';
import { cpp764_1 } from './cpp-764-1';
import { cpp855 } from './cpp-855';
import { cpp856 } from './cpp-856';
import { cpp857 } from './cpp-857';
import { cpp858 } from './cpp-858';
import { cpp859 } from './cpp-859';
import { cpp861 } from './cpp-861';
import { cppR49_30 } from './cpp-r49-30';
import { cppR49_31 } from './cpp-r49-31';
import { l1881_59 } from './l1881-59';
import { lpfL16B } from './lpf-l16-b';
import { cdouanes62 } from './cdouanes-62';
import { cconsoL512_38 } from './cconso-l512-38';
import { cpceL5_6 } from './cpce-l5-6';
import { ceseda } from './ceseda';
import { cexproL223_1 } from './cexpro-l223-1';
import { d2004_1463_20 } from './d2004-1463-20';
import { aideJuridictionnelle } from './aide-juridictionnelle';
import { calcul } from './calcul';
import type { Article } from './fabrique';

const ARTICLES: Article[] = [
  cpc87, cpc126_9, cpc126_10, cpc126_15, cpc346, cpc366_5, cpc462, cpc463, cpc528_1, cpc529, cpc530, cpc531, cpc532,
  cpc536, cpc579, cpc611_1, cpc612, cpc613, cpc614, cpc615, cpc618, cpc621, cpc639_1, cpc639_3, cpc645, cpc974, cpc977,
  cpc978, cpc979, cpc979_1, cpc982, cpc984, cpc987, cpc989, cpc990, cpc991, cpc995, cpc999, cpc1004, cpc1005, cpc1006, cpc1009, cpc1009_1, cpc1009_2,
  cpc1009_3, cpc1010, cpc1011, cpc1012, cpc1015, cpc1022, cpc1024, cpc1027, cpc1029, cpc1030, cpc1031_3, cpc1031_12,
  cpc1031_16, cpc1034, cpc1035, cpc1037_1, cpc1103, cpc1210_12, cpc1441_1, ceR19_1, ceR19_5, rabatArret, d2020_1717_44,
  l91_647_23, ord58_1067_23_4, ord58_1067_23_5, cpp567_1, cpp567_1_1, cpp567_2, cpp568, cpp568_1, cpp569, cpp571,
  cpp571_1, cpp574_1, cpp574_2, cpp576, cpp578, cpp579, cpp584, cpp585_1, cpp585_2, cpp586, cpp588, cpp590, cpp590_1,
  cpp604, cpp609, cpp617, cpp618, cpp620, cpp622_1, cpp662, cpp665, cpp696_48, cpp706_67, cpp712_15, cpp728_53,
  cpp764_1, cpp855, cpp856, cpp857, cpp858, cpp859, cpp861,
  cppR49_30, cppR49_31, l1881_59,
  cojL452_1, qpc, interruptionsInstance,
  lpfL16B, cdouanes62, cconsoL512_38, cpceL5_6, ceseda, cexproL223_1, d2004_1463_20, aideJuridictionnelle, calcul,
];

/** Every limit with a figure, by code and article. */
export const REGLES = ARTICLES.flatMap((article) => article.regles ?? []);

/** Every line without a figure: guards and effects. */
export const GARDE_FOUS = ARTICLES.flatMap((article) => article.gardeFous ?? []);
