import polyglotI18nProvider from 'ra-i18n-polyglot';
import francais from 'ra-language-french';

const messages = {
  ...francais,
  resources: {
    dossiers: { name: 'Dossier |||| Dossiers', fields: { q: 'Recherche', chambre: 'Chambre', etape: 'Étape' } },
  },
};

/** French throughout. */
export const i18nProvider = polyglotI18nProvider(() => messages, 'fr', [{ locale: 'fr', name: 'Français' }], { allowMissing: true });
