import { aptitudeDe } from '../droits';
import type { Demandeur } from '../identite/personne';
import type { Lecteur } from '../ports';
import { requeteAlertes, requeteDossiers, requeteTaches } from './requetes';

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

describe('La liste des dossiers', () => {
  const demandee = (filtre: Parameters<typeof requeteDossiers>[0]): string => JSON.stringify(requeteDossiers(filtre, lecteur([{ role: 'directeur-greffe' }])));

  it('compte à partir du jour ce qui se dit en jours ou en mois : une vue gardée ne vieillit pas', () => {
    expect(demandee({ echeanceSous: 15 })).toContain('{"prochaineEcheance.alertePrudente":{"$gte":"2026-11-22","$lte":"2026-12-07"}}');
    expect(demandee({ ageMois: 12 })).toContain('{"depot":{"$ne":null,"$lte":"2025-11-22"}}');
  });

  it('ne cherche le rapporteur que dans les désignations en cours, et la détention que parmi les parties', () => {
    expect(demandee({ rapporteur: 'helene.maurin' })).toContain('{"designations":{"$elemMatch":{"fonction":"rapporteur","personne":"helene.maurin","au":{"$exists":false}}}}');
    expect(demandee({ detenu: true })).toContain('{"parties.detenu":true}');
    expect(demandee({ urgent: true })).toContain('{"urgent":true}');
    expect(demandee({ urgent: false })).toContain('{"urgent":{"$ne":true}}');
  });
});
