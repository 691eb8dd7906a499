import { adresseComptes, filtreDe } from './adresse';

describe('L’adresse de la liste qu’un chiffre ouvre', () => {
  it('garde le filtre de ce chiffre, même avec des accents', () => {
    const filtre = { matiere: 'Référé & « prud’hommes »', enCours: true };
    expect(filtreDe(new URL(adresseComptes(filtre), 'http://cour').searchParams)).toEqual(filtre);
  });

  it.each(['', '?filtre=[1]', '?filtre=null', '?filtre={rompu'])('« %s » ne dit aucun filtre : tous les dossiers', (recherche) => {
    expect(filtreDe(new URLSearchParams(recherche))).toEqual({});
  });
});
