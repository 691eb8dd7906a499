import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const GRAVES = ['serious', 'critical'];

/** Serious and critical findings of axe on the page as it stands, one line each: rule, element, reason. */
export async function defautsGraves(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations
    .filter(({ impact }) => GRAVES.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
