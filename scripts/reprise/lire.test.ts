import { CATALOGUE } from '@diligence/domain/procedure';
import { lireDossier, lireLignes } from './lire';

const dossier = {
  numero: '26-99.001', procedure: 'civil-ro', chambre: 'C2',
  parties: [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' }],
  designations: [], actes: [{ id: 'a1', acte: 'EC08', date: '2026-03-02' }],
};
const fautes = (modifie: object) => {
  const lu = lireDossier(JSON.stringify({ ...dossier, ...modifie }));
  return lu.ok ? [] : lu.erreur.map(({ champ, message }) => `${champ} : ${message}`);
};

test('Un dossier complet est lu tel qu’il est écrit.', () => {
  expect(lireDossier(JSON.stringify(dossier))).toEqual({ ok: true, valeur: dossier });
});

test('Chaque faute nomme son champ, jusque dans les listes.', () => {
  expect(fautes({ numero: '26/99001' })).toEqual(['numero : Indiquez un numéro de pourvoi, par exemple 24-22.770.']);
  expect(fautes({ procedure: 'inconnue' })).toEqual([`procedure : Indiquez l’un de : ${Object.keys(CATALOGUE).join(', ')}.`]);
  expect(fautes({ actes: [{ id: 'a1', acte: 'EC08', date: '2026-02-30' }] })).toEqual(['actes.0.date : Indiquez une date AAAA-MM-JJ qui existe.']);
  expect(fautes({ parties: [{ ...dossier.parties[0], demeure: 'lune' }] })).toEqual(['parties.0.demeure : Indiquez l’un de : metropole, outre-mer, etranger.']);
  expect(fautes({ designations: [{ fonction: 'greffier', personne: 'x', nom: 'X' }] })).toEqual(['designations.0.du : Indiquez une date AAAA-MM-JJ qui existe.']);
});

test('Un champ inconnu, une liste vide ou absente, un élément qui n’est pas un objet sont refusés par leur nom.', () => {
  expect(fautes({ couleur: 'bleu' })).toEqual(['couleur : Ce champ est inconnu.']);
  expect(fautes({ actes: [] })).toEqual(['actes : Indiquez au moins un acte.']);
  expect(fautes({ parties: undefined })[0]).toMatch(/^parties : /);
  expect(fautes({ designations: ['greffier'] })[0]).toMatch(/^designations/);
});

test('La ligne fautive est désignée par son rang dans le fichier, lignes vides comprises.', () => {
  const lignes = lireLignes(`${JSON.stringify(dossier)}\n\n{pas du json}\n[]\n`);
  expect(lignes.map(({ ligne, lu }) => [ligne, lu.ok])).toEqual([[1, true], [3, false], [4, false]]);
});
