import { amender, effetsSur, examinerChangement, reglesTouchees, type Changement, type DelaiEnCours } from '.';
import { calculerDelai } from '../delais';
import { echeancesDe, type EtatPourvoi } from '../procedure';
import { DossierEssai } from '../procedure/essais';
import { recits } from '../procedure/recits';
import { droitEnVigueur } from '../regles';

const droit = droitEnVigueur();
const troisMois: Changement = { genre: 'version', regle: 'cpc-978-al1', version: { aPartirDu: '2026-01-01', duree: [{ nombre: 3, unite: 'mois' }], texte: 'décret d’essai' } };
const pont: Changement = { genre: 'jour', territoire: 'metropole', date: '2026-06-02', nom: 'jour chômé d’essai' };
const delaiDe = (d: typeof droit, depart: string) => {
  const r = calculerDelai({ regle: 'cpc-978-al1', depart, criteres: { pourvoi: depart } }, d);
  if (!r.ok) throw new Error(r.erreur.message);
  return r.valeur;
};

describe('Modifier le droit', () => {
  it('une valeur nouvelle ne vaut qu’à partir de son premier jour, et la table d’origine reste intacte', () => {
    const amende = amender(droit, [troisMois]);
    expect(delaiDe(amende, '2025-12-31').dernierJour).toBe('2026-04-30');
    expect(delaiDe(amende, '2026-01-02').dernierJour).toBe('2026-04-02');
    expect(delaiDe(droit, '2026-01-02').dernierJour).toBe('2026-05-04');
    expect(amende.empreinte).not.toBe(droit.empreinte);
    expect(amender(droit, [])).toBe(droit);
  });

  it('le critère que nomme le texte nouveau l’emporte sur celui de la règle', () => {
    const version = { aPartirDu: '2026-01-01', duree: [{ nombre: 3, unite: 'mois' as const }], texte: 'décret d’essai', critere: 'decision' as const };
    const amende = amender(droit, [{ genre: 'version', regle: 'cpc-978-al1', version }]);
    const de = (decision: string) => calculerDelai({ regle: 'cpc-978-al1', depart: '2026-02-02', criteres: { pourvoi: '2026-02-02', decision } }, amende);
    expect(de('2025-12-31')).toMatchObject({ valeur: { dernierJour: '2026-06-02' } });
    expect(de('2026-01-01')).toMatchObject({ valeur: { dernierJour: '2026-05-04' } });
  });

  it('une valeur rectifiée prend la place de celle qui commençait le même jour', () => {
    const version = { aPartirDu: '2014-11-09', duree: [{ nombre: 5, unite: 'mois' as const }], texte: 'décret 2014-1338, rectifié' };
    const amende = amender(droit, [{ genre: 'rectification', regle: 'cpc-978-al1', aPartirDu: '2014-11-09', version }]);
    expect(amende.regles['cpc-978-al1']?.versions).toHaveLength(droit.regles['cpc-978-al1']!.versions.length);
    expect(delaiDe(amende, '2026-02-02').dernierJour).toBe('2026-07-02');
  });

  it('un jour chômé nouveau reporte le dernier jour, un férié retiré ne le reporte plus', () => {
    expect(delaiDe(amender(droit, [pont]), '2026-02-02').dernierJour).toBe('2026-06-03');
    const sansMai: Changement = { genre: 'jour', territoire: 'metropole', date: '2026-05-01', nom: null };
    expect(delaiDe(droit, '2026-01-01').dernierJour).toBe('2026-05-04');
    expect(delaiDe(amender(droit, [sansMai]), '2026-01-01').dernierJour).toBe('2026-05-01');
  });

  it('le dernier changement du même jour l’emporte, et revenir au texte redonne la même table', () => {
    const retour: Changement = { ...pont, nom: null };
    expect(delaiDe(amender(droit, [pont, retour]), '2026-02-02').dernierJour).toBe('2026-06-02');
    expect(reglesTouchees([troisMois])).toEqual(['cpc-978-al1']);
    expect(reglesTouchees([troisMois, pont])).toBeNull();
  });
});

describe('Un changement impossible est refusé avec son champ', () => {
  const version = (plus: object) => ({ genre: 'version', regle: 'cpc-978-al1', version: { ...troisMois.version, ...plus } }) as Changement;
  it.each<[string, Changement, string]>([
    ['une règle inconnue', { ...troisMois, regle: 'cpc-9999' }, 'regle-inconnue'],
    ['un premier jour qui n’existe pas', version({ aPartirDu: '2025-02-30' }), 'date-invalide'],
    ['une valeur sans premier jour', version({ aPartirDu: null }), 'date-requise'],
    ['un premier jour déjà pris', version({ aPartirDu: '2014-11-09' }), 'version-existante'],
    ['une durée nulle', version({ duree: [{ nombre: 0, unite: 'mois' }] }), 'duree-invalide'],
    ['un texte absent', version({ texte: ' ' }), 'texte-requis'],
    ['un critère inconnu', version({ critere: 'humeur' }), 'critere-inconnu'],
    ['une valeur à rectifier qui n’existe pas', { genre: 'rectification', regle: 'cpc-978-al1', aPartirDu: '1999-01-01', version: troisMois.version }, 'version-inconnue'],
    ['un jour déjà férié', { ...pont, date: '2026-05-01' } as Changement, 'jour-deja-chome'],
    ['un samedi', { ...pont, date: '2026-06-06' } as Changement, 'jour-deja-chome'],
    ['un jour ordinaire que l’on rendrait ordinaire', { ...pont, nom: null } as Changement, 'jour-non-ferie'],
    ['un territoire inconnu', { ...pont, territoire: 'atlantide' } as Changement, 'calendrier-inconnu'],
  ])('%s', (_titre, changement, code) => expect(examinerChangement(changement, droit)).toMatchObject({ code, champ: expect.any(String) }));

  it('un changement sain passe', () => expect([troisMois, pont].map((c) => examinerChangement(c, droit))).toEqual([null, null]));
});

const enCours = (etat: EtatPourvoi): DelaiEnCours[] => echeancesDe(etat).flatMap(({ id, regle, intitule, statut, delai, demande }) =>
  demande ? [{ id, regle, intitule, tenu: 'demandeur', statut, dernierJour: delai.dernierJour, demande }] : []);
const c22 = (dossier: DossierEssai) => echeancesDe(dossier.etat).find(({ ligne }) => ligne === 'C22');

describe('Ce qu’une modification fait au stock', () => {
  it('liste chaque échéance déplacée, de quand à quand, et dit si elle est déjà passée', () => {
    const delais = enCours(recits.enregistree().etat);
    const amende = amender(droit, [troisMois]);
    expect(effetsSur(delais, { actuel: droit, amende }, '2026-03-01')).toEqual([expect.objectContaining({ regle: 'cpc-978-al1', avant: '2026-06-02', apres: '2026-05-04', sens: 'raccourci', dejaPasse: false })]);
    expect(effetsSur(delais, { actuel: droit, amende }, '2026-05-05')[0]).toMatchObject({ dejaPasse: true });
    expect(effetsSur(delais, { actuel: droit, amende: droit }, '2026-03-01')).toEqual([]);
  });

  it('appliquée au dossier, elle donne exactement ce que la liste annonçait, avec l’ancienne date et le motif', () => {
    const dossier = recits.enregistree();
    const amende = amender(droit, [troisMois]);
    const [annonce] = effetsSur(enCours(dossier.etat), { actuel: droit, amende }, '2026-03-01');
    dossier.jouer('GE17', '2026-03-01', { amendement: 'a-1', regles: ['cpc-978-al1'], motif: 'décret d’essai' }, { droit: amende });
    expect(c22(dossier)).toMatchObject({ empreinteDroit: amende.empreinte, delai: { dernierJour: annonce?.apres } });
    expect(dossier.faits.at(-1)).toMatchObject({ type: 'echeance-relancee', donnees: { avant: '2026-06-02', motif: 'décret d’essai' } });
    dossier.jouer('GE17', '2026-03-02', { amendement: 'a-1', regles: ['cpc-978-al1'], motif: 'abandon' });
    expect(c22(dossier)?.delai.dernierJour).toBe('2026-06-02');
  });

  it('n’écrit rien quand rien ne bouge, et laisse ce qui est réglé', () => {
    const dossier = recits.memoire();
    const avant = dossier.etat;
    dossier.jouer('GE17', '2026-03-05', { amendement: 'a-1', regles: ['cpc-612'], motif: 'essai' }, { droit: amender(droit, [troisMois]) });
    expect(dossier.etat).toBe(avant);
  });

  it('une échéance expirée que le texte allonge court de nouveau', () => {
    const dossier = recits.enregistree().jouer('GE13', '2026-06-03', {}, { le: '2026-06-02T22:00:00.000Z' });
    expect(c22(dossier)?.statut).toBe('echue');
    const sixMois: Changement = { ...troisMois, version: { ...troisMois.version, duree: [{ nombre: 6, unite: 'mois' }] } };
    dossier.jouer('GE17', '2026-06-10', { amendement: 'a-2', motif: 'essai' }, { droit: amender(droit, [sixMois]) });
    expect(c22(dossier)).toMatchObject({ statut: 'courante', delai: { dernierJour: '2026-08-03' } });
  });
});
