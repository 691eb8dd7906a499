import { motsDe, projeter } from '../../dossier';
import { identifiantsDe, IDENTIFIANTS_MAX } from '..';
import { DossierEssai } from '../essais';
import { recits } from '../recits';

const PARQUET = { nature: 'parquet', valeur: '22012-000.123' };
const valeurs = (dossier: DossierEssai) => identifiantsDe(dossier.etat).map(({ valeur }) => valeur);

describe('Les identifiants qu’un dossier porte dans d’autres systèmes', () => {
  it('s’inscrivent un à un, plusieurs de chaque nature, et se lisent au dossier avec la clé qui les retrouve', () => {
    const dossier = recits.enregistree().jouer('GE18', '2026-02-10', PARQUET).jouer('GE18', '2026-02-10', { ...PARQUET, valeur: '22012000124' }).jouer('GE18', '2026-02-10', { nature: 'ecrou', valeur: '45 678', partie: 'd1' });
    expect(dossier.refus).toEqual([]);
    expect(projeter(dossier.etat).identifiants?.map(({ cle }) => cle)).toEqual(['parquet:22012000123', 'parquet:22012000124', 'ecrou:45678']);
    expect(motsDe(dossier.etat)).toEqual(expect.arrayContaining(['22012000123', '000', '45678']));
  });

  it('ne s’inscrivent qu’une fois, quelle que soit leur écriture, et se retirent', () => {
    const dossier = recits.enregistree().jouer('GE18', '2026-02-10', PARQUET).jouer('GE18', '2026-02-10', { ...PARQUET, valeur: '22012000123' });
    expect(dossier.dernierRefus?.code).toBe('identifiant-deja-inscrit');
    expect(valeurs(dossier.jouer('GE18', '2026-02-11', { ...PARQUET, valeur: '22012 000123', retirer: true }))).toEqual([]);
    expect(dossier.jouer('GE18', '2026-02-11', { ...PARQUET, retirer: true }).dernierRefus?.code).toBe('identifiant-absent');
  });

  it.each([
    ['sans lettre ni chiffre', { nature: 'idj', valeur: '---' }, 'champ-invalide'], ['trop long', { nature: 'idj', valeur: 'a'.repeat(61) }, 'champ-invalide'], ['de nature inconnue', { nature: 'siret', valeur: '123' }, 'champ-invalide'],
    ['d’une partie inconnue', { nature: 'ecrou', valeur: '123', partie: 'z9' }, 'champ-invalide'],
  ])('sont refusés %s', (_quoi, donnees, code) => {
    expect(recits.enregistree().jouer('GE18', '2026-02-10', donnees).dernierRefus?.code).toBe(code);
  });

  it('se donnent avec la déclaration', () => {
    const declarer = (identifiants: unknown) => new DossierEssai().jouer('EC08', '2026-02-02', { parties: [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' }], identifiants });
    expect(valeurs(declarer([PARQUET, { nature: 'ordre', valeur: '75-1', partie: 'd1' }]))).toEqual([PARQUET.valeur, '75-1']);
    expect(declarer([{ ...PARQUET, partie: 'z9' }]).dernierRefus?.champ).toBe('donnees.identifiants');
    expect(declarer(Array.from({ length: IDENTIFIANTS_MAX + 1 }, (_, n) => ({ nature: 'autre', valeur: `${n}` }))).dernierRefus?.code).toBe('champ-invalide');
  });
});

describe('Une partie rapprochée de la personne partie à d’autres dossiers', () => {
  it('garde ce rapprochement quand elle est modifiée, et le perd quand il est défait', () => {
    const dossier = recits.enregistree().jouer('GE19', '2026-02-10', { identifiant: 'd1', justiciable: 'p-1' }).jouer('GE11', '2026-02-11', { identifiant: 'd1', adresse: '1, rue Fictive' });
    expect(dossier.etat.parties['d1']).toMatchObject({ personne: 'p-1', adresse: '1, rue Fictive' });
    const avant = dossier.etat.parties['d1']!;
    dossier.jouer('GE19', '2026-02-12', { identifiant: 'd1' });
    expect(dossier.etat.parties['d1']).toEqual({ ...avant, personne: undefined });
    expect([dossier.refus, Object.keys(dossier.etat.parties['d1']!)]).toEqual([[], expect.not.arrayContaining(['personne'])]);
  });

  it('est une partie du dossier', () => {
    expect(recits.enregistree().jouer('GE19', '2026-02-10', { identifiant: 'z9', justiciable: 'p-1' }).dernierRefus?.champ).toBe('donnees.identifiant');
  });
});
