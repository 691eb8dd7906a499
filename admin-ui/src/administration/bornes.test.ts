import { chambreChoisie, chambresQueJeSers, peutTerminer, ressortsQueJeSers, rolesQueJeDonne, seulRessort } from './bornes';

const centrale = { id: 'sonia.prigent' };
const locale = { id: 'nathalie.ferrand', administre: ['C1' as const] };
const codes = (choix: { valeur: string }[]) => choix.map(({ valeur }) => valeur);

describe('Ce que l’écran propose à un administrateur', () => {
  it('central : toute fonction de la Cour, dans toute chambre ou pour toute la Cour', () => {
    expect(codes(rolesQueJeDonne(centrale))).toEqual(['greffier', 'directeur-greffe', 'conseiller', 'president', 'avocat-general', 'premier-president', 'superviseur', 'administrateur']);
    expect(codes(ressortsQueJeSers(centrale))).toEqual(['cour', 'C1', 'C2', 'C3', 'CO', 'SO', 'CR', 'CJ']);
  });

  it('local : les fonctions de sa chambre, et aucune qui regarde toute la Cour', () => {
    expect(codes(rolesQueJeDonne(locale))).toEqual(['greffier', 'conseiller', 'president', 'avocat-general']);
    expect([codes(ressortsQueJeSers(locale)), codes(chambresQueJeSers(locale))]).toEqual([['C1'], ['C1']]);
    expect([seulRessort(locale), seulRessort(centrale), seulRessort({ ...locale, administre: ['C1', 'SO'] })]).toEqual(['C1', '', '']);
  });

  it('met fin aux fonctions dans ces mêmes bornes, jamais aux siennes', () => {
    const greffier = { role: 'greffier', chambre: 'C1' };
    expect([peutTerminer(locale, 'x', greffier), peutTerminer(locale, 'x', { ...greffier, chambre: 'SO' }), peutTerminer(locale, 'x', { role: 'greffier' }), peutTerminer(locale, 'x', { role: 'administrateur', chambre: 'C1' })]).toEqual([true, false, false, false]);
    expect([peutTerminer(centrale, 'x', { role: 'superviseur' }), peutTerminer(centrale, 'sonia.prigent', greffier)]).toEqual([true, false]);
  });

  it('ne donne toute la Cour que choisie expressément', () => {
    expect([chambreChoisie('cour'), chambreChoisie('SO'), chambreChoisie(undefined)]).toEqual([{}, { chambre: 'SO' }, {}]);
  });
});
