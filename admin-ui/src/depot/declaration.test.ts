import type { DefinitionActe } from '../api-client/types';
import { composer, manques, pourApercu, saisieVide } from './declaration';
import { partieVide } from './parties/partie';

const champ = (nom: string, requis = false) => ({ nom, libelle: nom, type: 'texte' as const, requis });
const formulaire = { id: 'EP02', nom: 'pourvoi-penal-declare', cible: 'demandeur', collectif: true, champs: [champ('parties', true), champ('juridiction', true), champ('regime')] } as unknown as DefinitionActe;
const vide = saisieVide('2026-11-22');
const saisie = { valeurs: { ...vide.valeurs, juridiction: 'Cour d’appel de Rennes', regime: '' }, parties: [{ ...partieVide('demandeur'), nom: 'M. Fictif' }, { ...partieVide('defendeur'), nom: 'M. Garnier' }] };

describe('Ce qui ouvre un dossier', () => {
  it('nomme ce qui manque, jusqu’au nom de chaque partie', () => {
    expect(Object.keys(manques(formulaire, vide))).toEqual(['juridiction', 'parties.0.nom', 'parties.1.nom']);
    expect(manques(formulaire, saisie)).toEqual({});
  });

  it('part avec sa procédure, son acte, ses parties et les seuls champs remplis', () => {
    expect(composer('penal', formulaire, saisie)).toMatchObject({ procedure: 'penal', acte: 'EP02', dateActe: '2026-11-22', donnees: { juridiction: 'Cour d’appel de Rennes' }, parties: [{ id: 'd1' }, { id: 'f1' }] });
    expect(composer('penal', formulaire, saisie).donnees).not.toHaveProperty('regime');
  });

  it('ne demande pas de parties à l’acte qui n’en nomme pas', () => {
    const sansParties = { ...formulaire, champs: [champ('juridiction', true)] } as unknown as DefinitionActe;
    expect(manques(sansParties, { ...saisie, parties: vide.parties })).toEqual({});
    expect(composer('civil-ro', sansParties, saisie)).not.toHaveProperty('parties');
  });

  it('s’aperçoit sans attendre le nom des parties', () => {
    expect(pourApercu(composer('penal', formulaire, { ...saisie, parties: vide.parties })).parties?.map(({ nom }) => nom)).toEqual(['d1', 'f1']);
  });
});
