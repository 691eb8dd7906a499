import { nommer } from './nommer';

describe('Nom dans une phrase', () => {
  it.each([
    ['Société Bel-Air', 'la société Bel-Air'],
    ['Cour d’appel de Paris', 'la cour d’appel de Paris'],
    ['Tribunal judiciaire de Lyon', 'le tribunal judiciaire de Lyon'],
    ['Association Les Amis', 'l’association Les Amis'],
    ['SCP Tilleul et Charme', 'la SCP Tilleul et Charme'],
    ['Mme Jeanne Exemple', 'Mme Jeanne Exemple'],
    ['la société Alpha', 'la société Alpha'],
    ['SAlomon Dupont', 'SAlomon Dupont'],
  ])('« %s » devient « %s »', (nom, attendu) => expect(nommer(nom)).toBe(attendu));
});
