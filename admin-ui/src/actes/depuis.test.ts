import type { ActeEnregistre, DefinitionActe, Dossier } from '../api-client/types';
import { acteConcurrent, changements } from './depuis';

const dossier = (reste: Partial<Dossier>): Dossier => ({ etapeTexte: 'Attente du mémoire ampliatif', prochaineEcheance: null, parties: [{ id: 'f1', role: 'defendeur', nom: 'M. Garnier', demeure: 'metropole' }], designations: [], issue: null, actes: [], ...reste }) as unknown as Dossier;
const definition = { id: 'EC12', cible: 'defendeur', champs: [{ nom: 'avocat', libelle: 'Avocat', type: 'texte', requis: true }] } as unknown as DefinitionActe;
const leur = { acteId: 'x', acte: 'EC12', dateActe: '2026-02-02', partie: 'f1', donnees: { avocat: 'SCP Morvan' }, statut: 'enregistre', auteur: { id: 'yves.cordier', role: 'greffier' } } as unknown as ActeEnregistre;
const saisi = { acte: 'EC12', dateActe: '2026-02-03', partie: 'f1', donnees: { avocat: 'SCP Morvan' } };
const PERSONNES = [{ id: 'yves.cordier', nom: 'Yves Cordier' }];

describe('Un dossier changé pendant la saisie', () => {
  it('montre ce qui n’est plus comme à l’ouverture, et cela seul', () => {
    const apres = dossier({ parties: [{ id: 'f1', role: 'defendeur', nom: 'M. Garnier', demeure: 'metropole', conseil: { nom: 'SCP Morvan', depuis: '2026-02-02' } }] });
    expect(changements(dossier({}), apres)).toEqual([{ libelle: 'Parties', avant: 'M. Garnier', apres: 'M. Garnier (SCP Morvan)' }]);
    expect(changements(apres, apres)).toEqual([]);
  });

  it('reconnaît le même acte, enregistré entre-temps par un collègue, et ses écarts', () => {
    expect(acteConcurrent(definition, saisi, dossier({}), dossier({ actes: [leur] }), PERSONNES)).toEqual({
      auteur: 'Yves Cordier', ecarts: [{ nom: 'dateActe', libelle: 'Date de l’acte', un: '3 février 2026', autre: '2 février 2026', valeur: '2026-02-02' }],
    });
  });

  it('ne prend pas pour tel un acte déjà connu, annulé, d’une autre partie ou d’une autre sorte', () => {
    const sans = (acte: Partial<ActeEnregistre>, avant = dossier({})) => acteConcurrent(definition, saisi, avant, dossier({ actes: [{ ...leur, ...acte }] }), PERSONNES);
    expect([sans({}, dossier({ actes: [leur] })), sans({ statut: 'annule' }), sans({ partie: 'f2' }), sans({ acte: 'EC14' })]).toEqual([null, null, null, null]);
  });
});
