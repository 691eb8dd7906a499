const LEGIFRANCE = 'https://www.legifrance.gouv.fr';

/** Official consolidated texts. */
export const SOURCES = {
  cpc: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070716`,
  cpp: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006071154`,
  coj: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006071164`,
  electoral: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070239`,
  loi1881: `${LEGIFRANCE}/loda/id/LEGITEXT000006070722`,
  ordonnance58: `${LEGIFRANCE}/loda/id/JORFTEXT000000705065`,
  commerce: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000005634379`,
  consommation: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006069565`,
  lpf: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006069583`,
  cpce: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070987`,
  douanes: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006071570`,
  ceseda: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070158`,
  expropriation: `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006074224`,
  decret2004: `${LEGIFRANCE}/eli/decret/2004/12/23/2004-1463/jo/texte`,
  decret2020: `${LEGIFRANCE}/eli/decret/2020/12/28/2020-1717/jo/texte`,
} as const;
