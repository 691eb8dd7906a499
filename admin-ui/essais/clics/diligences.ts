import type { Page } from 'puppeteer-core';

/** A diligence as people do it from their inbox: whose, which act, what is typed that the system cannot know, what it costs. */
export interface Diligence {
  titre: string;
  qui: string;
  compte: string;
  /** The tab whose row opens the act; what no one is waiting for is reached by the search. */
  depuis: 'a-faire' | 'a-suivre' | 'recherche';
  acte: string;
  saisie?: (page: Page) => Promise<void>;
  clics: number;
  /** Keys pressed, besides clicks. */
  touches: number;
}

const champ = (page: Page, nom: string): Promise<void> => page.locator(`form input[name="${nom}"]`).click();

/** A person is found by the first letters of her name, and taken with Enter. */
const nommer = (nom: string, lettres: string, trouvee: string) => async (page: Page): Promise<void> => {
  await champ(page, nom);
  await page.keyboard.type(lettres);
  await page.waitForSelector(`[role="listbox"] ::-p-text(${trouvee})`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="listbox"]', { hidden: true });
};

const taper = (nom: string, valeur: string) => async (page: Page): Promise<void> => {
  await champ(page, nom);
  await page.keyboard.type(valeur);
};

/** A value of a list is taken by its first letters. */
const choisir = (nom: string, lettres: string) => async (page: Page): Promise<void> => {
  await page.locator(`form [id="champ-${nom}"]`).click();
  await page.waitForSelector('[role="listbox"]');
  await page.keyboard.type(lettres);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="listbox"]', { hidden: true });
};

const GREFFE = { qui: 'greffe', compte: 'claire.vasseur' };
const PRESIDENT = { qui: 'président de chambre', compte: 'bernard.lacaze' };

/** The life of one pourvoi, each step from the inbox of who must take it. */
export const DILIGENCES: Diligence[] = [
  { titre: 'Enregistrer le pourvoi et adresser la lettre aux défendeurs', ...GREFFE, depuis: 'a-faire', acte: 'pourvoi-enregistre', clics: 2, touches: 0 },
  { titre: 'Enregistrer une constitution en défense', ...GREFFE, depuis: 'recherche', acte: 'constitution-en-defense', saisie: taper('avocat', 'SCP Morvan'), clics: 4, touches: 19 },
  { titre: 'Enregistrer le mémoire ampliatif', ...GREFFE, depuis: 'a-suivre', acte: 'memoire-ampliatif-remis', clics: 2, touches: 0 },
  { titre: 'Enregistrer la notification du mémoire ampliatif', ...GREFFE, depuis: 'a-suivre', acte: 'memoire-ampliatif-notifie', clics: 2, touches: 0 },
  { titre: 'Enregistrer le mémoire en défense', ...GREFFE, depuis: 'a-suivre', acte: 'memoire-en-defense-remis', clics: 2, touches: 0 },
  { titre: 'Distribuer l’affaire', ...GREFFE, depuis: 'a-faire', acte: 'affaire-distribuee', clics: 2, touches: 0 },
  { titre: 'Désigner le rapporteur', ...PRESIDENT, depuis: 'a-faire', acte: 'rapporteur-designe', saisie: nommer('rapporteur', 'mau', 'Hélène Maurin'), clics: 3, touches: 5 },
  { titre: 'Désigner l’avocat général', qui: 'avocat général', compte: 'irene.fabiani', depuis: 'a-faire', acte: 'designer', saisie: nommer('personne', 'fab', 'Irène Fabiani'), clics: 3, touches: 5 },
  { titre: 'Déposer le rapport', qui: 'conseiller rapporteur', compte: 'helene.maurin', depuis: 'a-faire', acte: 'rapport-depose', clics: 2, touches: 0 },
  { titre: 'Communiquer l’avis de l’avocat général', qui: 'avocat général', compte: 'irene.fabiani', depuis: 'a-faire', acte: 'avis-avocat-general', clics: 2, touches: 0 },
  { titre: 'Fixer l’audience', ...PRESIDENT, depuis: 'a-faire', acte: 'audience-fixee', saisie: taper('dateAudience', 'auj'), clics: 3, touches: 3 },
  { titre: 'Enregistrer l’audience', ...PRESIDENT, depuis: 'a-faire', acte: 'audience-tenue', clics: 2, touches: 0 },
  { titre: 'Mettre l’affaire en délibéré', ...PRESIDENT, depuis: 'a-faire', acte: 'mise-en-delibere', saisie: taper('datePrononce', 'auj'), clics: 3, touches: 3 },
  { titre: 'Enregistrer l’arrêt', ...GREFFE, depuis: 'a-faire', acte: 'arret-rendu', saisie: choisir('issue', 'rej'), clics: 3, touches: 4 },
  { titre: 'Adresser copie de l’arrêt', ...GREFFE, depuis: 'a-faire', acte: 'accomplir-tache', clics: 2, touches: 0 },
];
