import fc from 'fast-check';
import { ecrireEcli, FORMATIONS_ECLI, formeLongue, formerNumero, lettreCle, lireEcli, lireNumero } from '.';

const lu = (texte: string) => {
  const resultat = lireNumero(texte);
  if (!resultat.ok) throw new Error(resultat.erreur.message);
  return resultat.valeur;
};

describe('Le numéro de pourvoi', () => {
  it.each(['24-22.770', 'n° 24-22.770', '24-22 770', '2422770', ' 24-22.770 ', 'n°\u00a024-22.770'])('se lit sous la forme « %s »', (forme) => {
    expect(lu(forme).numero).toBe('24-22.770');
  });

  it.each([['F', '21-16.833'], ['P', '24-83.713'], ['X', '19-12.493'], ['Y', '19-12.494'], ['Z', '19-12.495'], ['A', '19-12.496'], ['B', '19-12.497'], ['C', '19-12.498'], ['G', '02-15.908']])(
    'a %s pour lettre-clé de %s', (lettre, numero) => {
      expect(lu(`${lettre} ${numero}`)).toMatchObject({ lettre });
      expect(lu(`${lettre} ${numero}`).avertissement).toBeUndefined();
      expect(formeLongue(lu(numero))).toBe(`${lettre}\u00a0${numero}`);
    });

  it('avertit d’une lettre fausse sans refuser le numéro', () => {
    expect(lu('F 23-12.345')).toMatchObject({ numero: '23-12.345', lettre: 'U' });
    expect(lu('F 23-12.345').avertissement).toContain('U était attendue');
  });

  it.each(['', '24-22', '24-22.77', 'I 24-22.770', 'O 24-22.770', '124-22.770', '24-22.770 bis'])('n’est pas « %s »', (forme) => {
    expect(lireNumero(forme)).toMatchObject({ ok: false, erreur: { code: 'numero-invalide' } });
  });

  it('se relit toujours tel qu’il est formé, avec une lettre permise', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2089 }), fc.integer({ min: 0, max: 99_999 }), (annee, rang) => {
      const numero = formerNumero(annee, rang);
      expect(lu(formeLongue(lu(numero)))).toEqual(lu(numero));
      expect('IOL').not.toContain(lettreCle(lu(numero).annee, lu(numero).rang));
    }));
  });
});

describe('L’identifiant européen de jurisprudence', () => {
  it('se lit et s’écrit', () => {
    expect(lireEcli('ECLI:FR:CCASS:2020:CR00974')).toEqual({ ok: true, valeur: { annee: 2020, formation: 'CR', numeroArret: 974 } });
    expect(ecrireEcli({ annee: 2023, formation: 'PL', numeroArret: 90_668 })).toBe('ECLI:FR:CCASS:2023:PL90668');
  });

  it.each(FORMATIONS_ECLI)('admet la formation %s', (formation) => {
    expect(lireEcli(ecrireEcli({ annee: 2024, formation, numeroArret: 1 })).ok).toBe(true);
  });

  it('refuse une formation inconnue ou un numéro trop court', () => {
    expect(lireEcli('ECLI:FR:CCASS:2020:XX00974').ok).toBe(false);
    expect(lireEcli('ECLI:FR:CCASS:2020:CR974').ok).toBe(false);
  });
});
