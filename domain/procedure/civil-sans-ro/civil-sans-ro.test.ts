import { ajouterJours, expireA } from '../../commun';
import { echeancesDe, etapeDe, obligations, type EtatPourvoi } from '..';
import type { DossierEssai } from '../essais';
import { declarerAvec, recits } from './recits';

const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);
const limite = (etat: EtatPourvoi, regle: string) => echeancesDe(etat).filter((e) => e.regle === regle).at(-1);
/** Notes what has expired at midnight after that day, Paris time. */
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });

describe('Le greffe de la Cour', () => {
  it('a sans délai à remettre le récépissé, aviser les défendeurs et demander le dossier', () => {
    expect(genres(recits.declaree().etat)).toEqual(expect.arrayContaining(['remettre-recepisse', 'aviser-defendeurs']));
    expect(tache(recits.declaree().etat, 'remettre-recepisse')).toMatchObject({ pour: 'greffier', acte: 'ES02', pourLe: '2026-02-02' });
    expect(tache(recits.avisee().etat, 'suivre-transmission')).toMatchObject({ acte: 'ES04' });
    expect(genres(recits.transmise().etat)).not.toContain('suivre-transmission');
  });

  it('notifie lui-même les mémoires, une fois par défendeur', () => {
    expect(tache(recits.memoire().etat, 'notifier-memoire')).toMatchObject({ pour: 'greffier', acte: 'ES06', partie: 'f1', pourLe: '2026-03-02' });
    expect(genres(recits.notifie().etat)).not.toContain('notifier-memoire');
    expect(tache(recits.defense().etat, 'notifier-defense')).toMatchObject({ pour: 'greffier', acte: 'ES09', partie: 'f1' });
  });
});

describe('Les trois mois de l’article 989', () => {
  it('courent du récépissé remis ou reçu, non de la déclaration', () => {
    const { etat } = recits.declaree().jouer('ES02', '2026-02-16', { forme: 'lettre' });
    expect(limite(etat, 'cpc-989')?.delai).toMatchObject({ dernierJour: '2026-05-18', sanction: 'déchéance du pourvoi' });
  });

  it('sont augmentés à raison de la distance, et ne sont pas interrompus par une requête en radiation', () => {
    const parties = [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'outre-mer' }, { id: 'f1', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' }];
    const dossier = declarerAvec({ parties }).jouer('ES02', '2026-02-03').jouer('ES03', '2026-02-03').jouer('EC19', '2026-03-02', {}, { partie: 'f1' });
    expect(dossier.refus).toEqual([]);
    expect([limite(dossier.etat, 'cpc-989')?.statut, limite(dossier.etat, 'cpc-989')?.delai.dernierJour]).toEqual(['courante', '2026-06-03']);
  });

  it('expirés sans aucun moyen, ils font préparer l’ordonnance de déchéance, que le premier président signe', () => {
    const dossier = constater(recits.transmise(), '2026-05-04');
    expect(tache(dossier.etat, 'preparer-decheance')).toMatchObject({ pour: 'premier-president', acte: 'ES10', partie: 'd1', aVerifier: true });
    expect(dossier.etat.issue).toBeUndefined();
    constater(dossier, '2026-05-11');
    expect(tache(dossier.etat, 'preparer-decheance')).not.toHaveProperty('aVerifier');
    expect(etapeDe(dossier.etat).code).toBe('decheance-encourue');
  });

  it('expirés alors que la déclaration énonce des moyens, ils n’exposent à rien et font courir le délai du défendeur', () => {
    const dossier = constater(recits.moyens(), '2026-05-04');
    expect(genres(dossier.etat)).not.toContain('preparer-decheance');
    expect(tache(dossier.etat, 'constater-expiration')).toMatchObject({ pour: 'greffier', acte: 'ES07', partie: 'd1' });
    dossier.jouer('ES07', '2026-05-20');
    expect(dossier.refus).toEqual([]);
    expect(limite(dossier.etat, 'cpc-991')?.delai).toMatchObject({ dernierJour: '2026-07-06' });
    expect(genres(dossier.etat)).toContain('distribuer');
  });

  it('comptent le mémoire parvenu avant le récépissé', () => {
    const dossier = recits.declaree().jouer('ES05', '2026-02-04').jouer('ES02', '2026-02-10');
    expect(limite(dossier.etat, 'cpc-989')).toMatchObject({ statut: 'satisfaite' });
  });
});

describe('La défense et l’incident', () => {
  it('une défense tardive n’a pas de sanction écrite ; un incident tardif se voit opposer l’irrecevabilité', () => {
    const tardive = (incident: boolean) => recits.notifie().jouer('ES08', '2026-05-05', { incident }, { partie: 'f1' }).etat;
    expect(genres(tardive(false))).not.toContain('examiner-sanction');
    expect(tache(tardive(true), 'examiner-sanction')).toMatchObject({ pour: 'conseiller', partie: 'f1' });
  });

  it('l’incident notifié par le greffe ouvre un mois pour y répondre', () => {
    expect(tache(recits.incidentNotifie().etat, 'repondre-incident')).toMatchObject({ acte: 'EC28', partie: 'd1', pourLe: '2026-05-18' });
    expect(limite(recits.defenseNotifiee().etat, 'cpc-1010-dernier-al')).toBeUndefined();
  });

  it('un désistement postérieur à un pourvoi incident doit être accepté', () => {
    const dossier = recits.incidentNotifie().jouer('EC29', '2026-04-20').jouer('EC29b', '2026-04-22');
    expect(dossier.dernierRefus?.code).toBe('acceptation-requise');
  });
});

describe('La clôture', () => {
  const accomplir = (dossier: DossierEssai, genre: string, le: string) => dossier.jouer('GE14', le, { tache: tache(dossier.etat, genre)!.id });

  it('après un rejet, attend la copie à la juridiction et la notification de l’arrêt par le greffe', () => {
    const dossier = recits.rejet();
    expect(tache(dossier.etat, 'notifier-arret')).toMatchObject({ pour: 'greffier', acte: 'ES11' });
    accomplir(dossier, 'adresser-copie', '2026-07-02');
    expect(dossier.jouer('GE09', '2026-07-03').dernierRefus?.code).toBe('cloture-prematuree');
    dossier.jouer('ES11', '2026-07-03', { forme: 'lettre-simple' }).jouer('GE09', '2026-07-04');
    expect(dossier.etat.clos).toMatchObject({ le: '2026-07-04' });
  });

  it('après une cassation, attend que le renvoi soit saisi ou que son délai soit passé', () => {
    const dossier = constater(recits.arretNotifie(), '2026-09-10');
    expect(tache(dossier.etat, 'constater-absence-de-saisine')).toMatchObject({ acte: 'EC46' });
    dossier.jouer('EC46', '2026-09-11');
    accomplir(dossier, 'adresser-copie', '2026-09-11');
    expect(genres(dossier.etat)).toContain('clore');
  });
});

it('Rabattre une déchéance rend au pourvoi l’état où il était', () => {
  const dossier = recits.transmise().jouer('ES05', '2026-05-06').jouer('ES10', '2026-05-12').jouer('EC47', '2026-05-20', { objet: 'rabat' }).jouer('EC47b', '2026-06-01', { resultat: 'rabat' });
  expect(dossier.refus).toEqual([]);
  expect([dossier.etat.issue, dossier.etat.regions['DEM[d1]']?.etat]).toEqual([undefined, 'memoire-remis']);
});
