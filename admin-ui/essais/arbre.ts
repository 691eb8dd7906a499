import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What a screen reader is given of an element. */
export interface Noeud { role: string; nom: string; niveau: number | undefined }

const aplatir = ({ role, name = '', level, children = [] }: SerializedAXNode): Noeud[] => [{ role, nom: name.replace(/[\u200b\s]+/g, ' ').trim(), niveau: level }, ...children.flatMap(aplatir)];

/** The page as it is read out, from its first word to its last. */
export async function lireArbre(page: Page): Promise<Noeud[]> {
  const racine = await page.accessibility.snapshot({ interestingOnly: false });
  return racine ? aplatir(racine) : [];
}

const REPERES = ['banner', 'navigation', 'search', 'main', 'complementary', 'contentinfo'];
const ACTIONNABLES = ['link', 'button', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox', 'menuitem', 'tab'];

export const reperes = (arbre: readonly Noeud[]): string[] => arbre.filter(({ role }) => REPERES.includes(role)).map(({ role, nom }) => (nom ? `${role} ${nom}` : role));
export const titres = (arbre: readonly Noeud[]): Noeud[] => arbre.filter(({ role }) => role === 'heading');
/** What one can act upon without being told what it is. */
export const sansNom = (arbre: readonly Noeud[]): Noeud[] => arbre.filter(({ role, nom }) => ACTIONNABLES.includes(role) && nom === '');
/** Headings that skip a level: someone who goes from heading to heading would think she missed one. */
export const sauts = (arbre: readonly Noeud[]): string[] => titres(arbre).flatMap(({ nom, niveau = 0 }, rang, tous) => (niveau > (tous[rang - 1]?.niveau ?? 0) + 1 ? [nom] : []));

/** From now on, keeps what live regions say. */
export async function ecouter(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const dits: string[] = [];
    Object.assign(window, { dits });
    new MutationObserver((changements) => changements.forEach(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]');
      if (region) dits.push(region.textContent ?? '');
    })).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { dits: string[] }).dits.join('\n'));
}
