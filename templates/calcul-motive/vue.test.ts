import type { DelaiInterrompu } from '@diligence/domain/delais';
import { dossierExemple, echeance } from '../exemples';
import { observations, remise } from '../exemples/delais';
import { vueCalculMotive } from './vue';

const pour = (e: ReturnType<typeof echeance>) => vueCalculMotive({ dossier: { ...dossierExemple, echeances: [e] }, etabliLe: '2026-11-09', echeance: e.id });

describe('Calcul motivé', () => {
  it('ne parle de lecture non vérifiée ni de date prudente quand le calcul est vérifié', () => {
    expect(pour(echeance('C22', 'Mémoire', remise))).toMatchObject({ ok: true, valeur: { verifie: true, reserves: [], alertePrudente: null, dernierJour: 'jeudi 15 octobre 2026' } });
  });

  it('ne donne aucun dernier jour à un délai interrompu', () => {
    const { regle, version, articles, sanction, etapes } = remise;
    const delai: DelaiInterrompu = { etat: 'interrompu', dernierJour: null, regle, version, articles, sanction, etapes, verifie: true, reserves: [] };
    expect(pour({ ...echeance('C22', 'Mémoire', remise), statut: 'interrompue', delai }))
      .toMatchObject({ ok: true, valeur: { dernierJour: null, alertePrudente: null, statut: 'interrompue' } });
  });

  it('dit qu’une décision a fixé la date, sans point de départ', () => {
    expect(pour(echeance('C34', 'Observations', observations, { judiciaire: true })))
      .toMatchObject({ ok: true, valeur: { judiciaire: true, depart: null, regle: { version: 'date fixée par une décision', article: 'article 1015 du code de procédure civile' } } });
  });
});
