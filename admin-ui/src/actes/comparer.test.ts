import type { DefinitionActe } from '../api-client/types';
import { comparer } from './comparer';

const NOMS = { parties: [{ id: 'f1', nom: 'M. Garnier' }, { id: 'f2', nom: 'Mme Roy' }], personnes: [{ id: 'helene.maurin', nom: 'Hélène Maurin' }] };
const definition: Pick<DefinitionActe, 'cible' | 'champs'> = {
  cible: 'defendeur',
  champs: [
    { nom: 'avocat', libelle: 'Avocat', type: 'texte', requis: true }, { nom: 'copies', libelle: 'Copies jointes', type: 'oui-non', requis: false },
    { nom: 'rapporteur', libelle: 'Rapporteur', type: 'personne', requis: false }, { nom: 'rapporteurNom', libelle: 'Nom', type: 'texte', requis: false },
    { nom: 'issue', libelle: 'Issue', type: 'choix', requis: false, choix: [{ valeur: 'rejet', libelle: 'Rejet' }] },
  ],
};

describe('Deux versions d’un acte', () => {
  it('se comparent champ par champ, en français, et seuls les écarts sont montrés', () => {
    const mienne = { dateActe: '2026-03-03', partie: 'f1', donnees: { avocat: 'SCP Morvan', copies: true } };
    const autre = { dateActe: '2026-03-05', partie: 'f2', donnees: { avocat: 'SCP Morvan', copies: false, rapporteur: 'helene.maurin', rapporteurNom: 'Hélène Maurin', issue: 'rejet' } };
    expect(comparer(definition, mienne, autre, NOMS).map(({ libelle, un, autre: leur }) => [libelle, un, leur])).toEqual([
      ['Date de l’acte', '3 mars 2026', '5 mars 2026'], ['Partie', 'M. Garnier', 'Mme Roy'], ['Copies jointes', 'Oui', 'Non'], ['Rapporteur', '—', 'Hélène Maurin'], ['Issue', '—', 'Rejet'],
    ]);
  });

  it('identiques, n’ont aucun écart', () => {
    const acte = { dateActe: '2026-03-03', partie: 'f1', donnees: { avocat: 'SCP Morvan' } };
    expect(comparer(definition, acte, acte, NOMS)).toEqual([]);
  });
});
