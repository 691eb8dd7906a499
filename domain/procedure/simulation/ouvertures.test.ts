import { simulerJson } from '.';
import { CATALOGUE, definitionParId } from '../catalogue';

const OUVERTURES = Object.values(CATALOGUE).flatMap(({ id, nom, ouverture }) => ouverture.actes.map((acte) => [nom, id, acte] as const));

it.each(OUVERTURES)('La simulation ouvre « %s » (%s) par l’acte %s, sans refus', (_nom, procedure, acte) => {
  const demandes = definitionParId(acte)!.champs.filter(({ requis }) => requis).map(({ nom, type, choix }) => [nom, type === 'choix' ? choix![0]!.valeur : type === 'date' ? '2026-01-05' : 'texte']);
  const sortie = simulerJson({ procedure, au: '2026-01-20', parties: [{ id: 'd1', role: 'demandeur' }, { id: 'f1', role: 'defendeur' }], actes: [{ acte, date: '2026-01-12', donnees: Object.fromEntries(demandes) as Record<string, unknown> }] });
  if ('erreur' in sortie) throw new Error(sortie.erreur.message);
  expect(sortie.refus).toEqual([]);
  expect([sortie.historique.length > 0, CATALOGUE[procedure]!.etapes.map(({ code }) => code)]).toEqual([true, expect.arrayContaining([sortie.etat])]);
});

it('Une procédure inconnue est dite telle, avec celles qui existent.', () => {
  expect(simulerJson({ procedure: 'lunaire', au: '2026-01-20', actes: [] })).toMatchObject({ erreur: { code: 'demande-invalide', champ: 'procedure', message: expect.stringContaining('penal') as string } });
});
