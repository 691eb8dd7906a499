import type { Recu } from './recu';
import { RegistreActes } from './registre-actes';

const recu = (acteId: string, accepte = true): Recu =>
  accepte
    ? { accepte: true, acteId, version: 1, seq: 1, faits: [], echeances: [] }
    : { accepte: false, acteId, refus: { code: 'x', message: 'Refus.' } };

describe('Le registre des actes d’un dossier', () => {
  it('rend le reçu d’un acte récent avec l’empreinte de son contenu', () => {
    const registre = new RegistreActes(10);
    registre.inscrire('a', 'h1', recu('a'));
    expect(registre.chercher('a')).toEqual({ ou: 'memoire', empreinte: 'h1', recu: recu('a') });
    expect(registre.chercher('b')).toBeNull();
  });

  it('renvoie au journal pour un acte accepté trop ancien, et oublie un refus trop ancien', () => {
    const registre = new RegistreActes(1);
    registre.inscrire('accepte', 'h1', recu('accepte'));
    registre.inscrire('refuse', 'h2', recu('refuse', false));
    registre.inscrire('dernier', 'h3', recu('dernier'));
    expect(registre.chercher('accepte')).toEqual({ ou: 'journal' });
    expect(registre.chercher('refuse')).toBeNull();
    expect(registre.chercher('dernier')).toMatchObject({ ou: 'memoire' });
  });

  it('passe d’une exécution à la suivante sans rien perdre', () => {
    const registre = new RegistreActes(1);
    registre.inscrire('a', 'h1', recu('a'));
    registre.inscrire('b', 'h2', recu('b'));
    const suivant = new RegistreActes(1, JSON.parse(JSON.stringify(registre.transmettre())));
    expect(suivant.chercher('a')).toEqual({ ou: 'journal' });
    expect(suivant.chercher('b')).toMatchObject({ ou: 'memoire', empreinte: 'h2' });
  });
});
