import { aptitudeDe } from '../droits';
import type { Demandeur } from '../identite/personne';
import type { Lecteur } from '../ports';
import { requeteAlertes, requeteTaches } from './requetes';

const JOUR = '2026-11-22';
const lecteur = (affectations: Demandeur['affectations']): Lecteur => {
  const demandeur: Demandeur = { id: 'p', nom: '', roles: [...new Set(affectations!.map(({ role }) => role))], affectations: affectations! };
  return { demandeur, aptitude: aptitudeDe(demandeur, JOUR), jour: JOUR };
};
const DEUX_CHAMBRES = lecteur([{ role: 'greffier', chambre: 'C1' }, { role: 'greffier', chambre: 'SO' }]);

describe('La boîte de travail', () => {
  it('de qui sert deux chambres réunit les tâches de ses fonctions dans l’une et dans l’autre', () => {
    expect(requeteAlertes({ mien: true }, DEUX_CHAMBRES)).toEqual({
      $or: [{ 'alertes.pour': 'greffier', chambre: { $in: ['C1', null] } }, { 'alertes.pour': 'greffier', chambre: { $in: ['SO', null] } }],
    });
    expect(JSON.stringify(requeteTaches({ vue: 'a-suivre' }, DEUX_CHAMBRES))).toContain('{"chambre":{"$in":["C1","SO",null]}}');
  });

  it('ne mêle pas les fonctions : les tâches d’une fonction ne viennent que de la chambre où elle est tenue', () => {
    const [greffe, presidence] = (requeteAlertes({ mien: true }, lecteur([{ role: 'greffier', chambre: 'C1' }, { role: 'president', chambre: 'CR' }])) as { $or: object[] }).$or;
    expect([greffe, presidence]).toEqual([{ 'alertes.pour': 'greffier', chambre: { $in: ['C1', null] } }, { 'alertes.pour': 'president', chambre: { $in: ['CR', null] } }]);
  });

  it('de qui sert toute la Cour n’est bornée à aucune chambre', () => {
    expect(requeteAlertes({ mien: true }, lecteur([{ role: 'directeur-greffe' }]))).toEqual({ $or: [{ 'alertes.pour': 'directeur-greffe' }] });
  });
});
