import { decrireFait, echeancesDe, obligations, type EtatPourvoi } from '..';
import { grouperPar } from '../noyau/grouper';
import { recits } from '../recits';
import { DossierEssai } from '../essais';

const dernierJour = (etat: EtatPourvoi, ligne: string) => echeancesDe(etat).filter((e) => e.ligne === ligne && e.statut !== 'eteinte').map(({ delai }) => delai.dernierJour);
const acteDe = (etat: EtatPourvoi, acte: string) => Object.values(etat.actes).find((a) => a.acte === acte)!.acteId;
const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);

describe('Rectifier ou annuler un acte', () => {
  it('recalcule les échéances qui en dépendent, et garde l’ancienne valeur dans l’histoire', () => {
    const dossier = recits.enregistree();
    dossier.jouer('GE01', '2026-02-10', { acte: acteDe(dossier.etat, 'EC08'), date: '2026-01-30', motif: 'date mal saisie' });
    expect(dossier.refus).toEqual([]);
    expect(dernierJour(dossier.etat, 'C22')).toEqual(['2026-06-01']);
    const recalcul = dossier.faits.find(({ type, donnees }) => type === 'echeance-recalculee' && (donnees['echeances'] as string[])[0]?.startsWith('cpc-978-al1'));
    expect(recalcul?.donnees).toMatchObject({ avant: { delai: { dernierJour: '2026-06-02' } }, apres: { delai: { dernierJour: '2026-06-01' } } });
    expect(dossier.etat.actes[acteDe(dossier.etat, 'EC08')]).toMatchObject({ statut: 'rectifie', dateActe: '2026-01-30' });
  });

  it('rectifiée puis rétablie, la date redonne les mêmes échéances', () => {
    const dossier = recits.defense();
    const avant = echeancesDe(dossier.etat);
    const notification = acteDe(dossier.etat, 'EC15');
    dossier.jouer('GE01', '2026-05-01', { acte: notification, date: '2026-03-10', motif: 'erreur' });
    expect(echeancesDe(dossier.etat)).not.toEqual(avant);
    dossier.jouer('GE01', '2026-05-01', { acte: notification, date: '2026-03-03', motif: 'retour' });
    expect(echeancesDe(dossier.etat)).toEqual(avant);
  });

  it('un acte rectifié devient tardif et reçoit sa marque', () => {
    const dossier = recits.defense();
    dossier.jouer('GE01', '2026-06-01', { acte: acteDe(dossier.etat, 'EC25'), date: '2026-05-05', motif: 'date du dépôt' });
    expect(dossier.etat.actes[acteDe(dossier.etat, 'EC25')]?.marques.map(({ code }) => code)).toEqual(['tardif']);
    expect(tache(dossier.etat, 'examiner-sanction')).toMatchObject({ pour: 'conseiller', region: 'DEF[f1]' });
  });

  it('refuse une rectification qui rendrait l’acte impossible', () => {
    const dossier = recits.rapport();
    dossier.jouer('GE01', '2026-06-01', { acte: acteDe(dossier.etat, 'EC35'), valeurs: { signataire: 'inconnu' }, motif: 'erreur' });
    expect(dossier.dernierRefus).toMatchObject({ code: 'designation-absente' });
    dossier.jouer('GE01', '2026-06-01', { acte: acteDe(dossier.etat, 'EC35'), date: '2026-04-01', motif: 'erreur' });
    expect(dossier.dernierRefus).toMatchObject({ code: 'date-anterieure' });
  });

  it('annulé, l’acte ne produit plus d’effet ; ceux qui en dépendaient deviennent des anomalies', () => {
    const dossier = recits.distribuee();
    dossier.jouer('GE02', '2026-04-25', { acte: acteDe(dossier.etat, 'EC14'), motif: 'enregistré dans le mauvais dossier' });
    expect(dossier.refus).toEqual([]);
    expect(echeancesDe(dossier.etat).find(({ ligne }) => ligne === 'C22')?.statut).toBe('courante');
    expect(tache(dossier.etat, 'anomalie')?.titre).toContain('Distribution');
    expect(tache(dossier.etat, 'remettre-memoire-ampliatif')).toBeDefined();
  });

  it('ce que déplace une table du droit plus récente est listé à part, jamais appliqué', () => {
    const dossier = recits.enregistree();
    const ancien = { ...dossier.etat, calculs: Object.fromEntries(Object.entries(dossier.etat.calculs).map(([cle, c]) => [cle, c.regle === 'cpc-978-al1' && c.delai.etat === 'couru'
      ? { ...c, empreinteDroit: 'ancienne', delai: { ...c.delai, dernierJour: '2026-05-04' } } : c])) };
    dossier.etat = ancien;
    dossier.jouer('GE01', '2026-02-10', { acte: acteDe(ancien, 'EC09'), date: '2026-02-04', motif: 'erreur' });
    expect(dernierJour(dossier.etat, 'C22')).toEqual(['2026-05-04']);
    expect(dossier.etat.anomalies.map(({ id }) => id)).toEqual([expect.stringContaining('ecart-droit:cpc-978-al1')]);
  });
});

describe('Désigner, remplacer, assigner', () => {
  it('le remplaçant du rapporteur hérite du travail, et l’ancien ne peut plus déposer', () => {
    const dossier = recits.rapporteur();
    const { id } = tache(dossier.etat, 'deposer-rapport')!;
    dossier.jouer('GE05', '2026-04-25', { tache: id, personne: 'r1' });
    dossier.jouer('GE04', '2026-05-04', { designation: dossier.etat.designations[0]!.id, remplacant: 'r2' });
    expect(tache(dossier.etat, 'deposer-rapport')).toMatchObject({ id, personne: 'r2', assigneeA: 'r2' });
    dossier.jouer('EC35', '2026-05-11', { signataire: 'r1' });
    expect(dossier.dernierRefus).toMatchObject({ code: 'designation-absente' });
    dossier.jouer('EC35', '2026-05-11', { signataire: 'r2' });
    expect(dossier.refus).toHaveLength(1);
  });

  it('une ordonnance suppose une délégation en cours à sa date', () => {
    const delegue = { auteur: { id: 'pp2', role: 'premier-president' as const } };
    const dossier = recits.enregistree().jouer('GE03', '2026-02-10', { fonction: 'delegue-pp', personne: 'pp2', au: '2026-06-30' });
    dossier.jouer('EC18', '2026-07-10', {}, delegue);
    expect(dossier.dernierRefus).toMatchObject({ code: 'designation-absente', article: 'CPC 978' });
    dossier.jouer('EC18', '2026-06-30', {}, delegue);
    expect(dossier.etat.issue?.code).toBe('decheance');
  });

  it('une alerte s’acquitte, une tâche se délègue et se signale, une tâche inconnue se refuse', () => {
    const dossier = recits.enregistree().jouer('GE13', '2026-06-03', {}, { le: '2026-06-02T22:00:00.000Z' });
    const [alerte] = obligations(dossier.etat).alertes;
    const { id, aVerifier } = tache(dossier.etat, 'preparer-decheance')!;
    expect(aVerifier).toBe(true);
    dossier.jouer('GE06', '2026-06-04', { alerte: alerte!.id }).jouer('GE07', '2026-06-04', { tache: id, personne: 'p' }).jouer('GE08', '2026-06-04', { tache: id });
    expect(dossier.refus).toEqual([]);
    expect(obligations(dossier.etat).alertes[0]?.acquittee).toBe(true);
    expect(tache(dossier.etat, 'preparer-decheance')).toMatchObject({ personne: 'p', escaladee: true });
    dossier.jouer('GE05', '2026-06-04', { tache: 'rien', personne: 'p' }).jouer('GE14', '2026-06-04', { tache: id });
    expect(dossier.refus.map(({ code }) => code)).toEqual(['tache-inconnue', 'acte-attendu']);
  });

  it('un incident du moteur, gardé hors de l’état, s’acquitte aussi ; une alerte inventée, non', () => {
    const dossier = recits.enregistree().jouer('GE06', '2026-03-10', { alerte: 'incident:decision-impossible:acte-9' });
    expect([dossier.refus, dossier.etat.suivi['incident:decision-impossible:acte-9']]).toEqual([[], expect.objectContaining({ acquitteeLe: expect.any(String) })]);
    expect(dossier.jouer('GE06', '2026-03-10', { alerte: 'incident:inventé' }).refus.map(({ code }) => code)).toEqual(['alerte-inconnue']);
  });
});

describe('Une échéance passée', () => {
  it('laisse une grâce, puis la tâche n’est plus à vérifier', () => {
    const dossier = recits.enregistree().jouer('GE13', '2026-06-03', {}, { le: '2026-06-02T22:00:00.000Z' }).jouer('GE13', '2026-06-10', {}, { le: '2026-06-09T22:00:00.000Z' });
    expect(tache(dossier.etat, 'preparer-decheance')?.aVerifier).toBeUndefined();
  });

  it('est refermée, avec sa raison, par un mémoire remis à temps et enregistré après', () => {
    const dossier = recits.enregistree().jouer('GE13', '2026-06-03', {}, { le: '2026-06-02T22:00:00.000Z' }).jouer('EC14', '2026-06-02', {}, { le: '2026-06-04T09:00:00.000Z' });
    expect(tache(dossier.etat, 'preparer-decheance')).toBeUndefined();
    expect(echeancesDe(dossier.etat).find(({ ligne }) => ligne === 'C22')).toMatchObject({ statut: 'satisfaite', motif: expect.stringContaining('enregistré après l’échéance') });
  });

  it('après l’ordonnance signée, un mémoire remis à temps conduit au rabat', () => {
    const dossier = recits.enregistree().jouer('EC18', '2026-06-12').jouer('EC14', '2026-06-02', {}, { le: '2026-06-15T09:00:00.000Z' });
    expect(tache(dossier.etat, 'examiner-rabat')).toMatchObject({ acte: 'EC47', donnees: { objet: 'rabat' } });
    dossier.jouer('EC47', '2026-06-16', { objet: 'rabat' }).jouer('EC47b', '2026-07-01', { resultat: 'rabat' });
    expect(dossier.etat.issue).toBeUndefined();
    expect(dossier.etat.regions['DEM[d1]']?.etat).toBe('memoire-remis');
  });
});

describe('Clore et rouvrir', () => {
  it('la clôture attend la liste, puis ferme le dossier à tout acte', () => {
    const dossier = recits.rejet().jouer('GE09', '2026-07-02');
    expect(dossier.dernierRefus).toMatchObject({ code: 'cloture-prematuree', manque: 'Copie de la décision adressée' });
    dossier.jouer('GE14', '2026-07-02', { tache: tache(dossier.etat, 'adresser-copie')!.id });
    expect(tache(dossier.etat, 'clore')).toMatchObject({ acte: 'GE09' });
    dossier.jouer('GE09', '2026-07-03').jouer('EC47', '2026-07-15', { objet: 'rectification' });
    expect(dossier.dernierRefus).toMatchObject({ code: 'dossier-clos', acteUtile: 'GE10' });
    dossier.jouer('GE10', '2026-07-15', { motif: 'requête en rectification' }).jouer('EC47', '2026-07-15', { objet: 'rectification' });
    expect(dossier.etat.regions['REQUETE']?.etat).toBe('pendante');
  });
});

describe('Reprendre un dossier en cours', () => {
  const actes = [
    { acte: 'EC08', date: '2026-02-02', donnees: { parties: [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' }], juridiction: 'Cour d’appel', dateDecision: '2025-10-01' } },
    { acte: 'EC09', date: '2026-02-03' }, { acte: 'EC14', date: '2026-03-02' }, { acte: 'EC16', date: '2026-03-03', partie: 'f1' },
  ];

  it('redonne l’état et les échéances qu’auraient donnés les actes un par un', () => {
    const dossier = new DossierEssai().jouer('GE12', '2026-04-01', { actes });
    expect(dossier.refus).toEqual([]);
    expect(dossier.etat.anomalies).toEqual([]);
    expect(dernierJour(dossier.etat, 'C24')).toEqual(['2026-05-04']);
    expect(dossier.etat.version).toBe(5);
  });

  it('fait des incohérences des anomalies, jamais un refus', () => {
    const dossier = new DossierEssai().jouer('GE12', '2026-04-01', { actes: [...actes, { acte: 'EC38', date: '2026-03-20' }, { acte: 'EC25', date: '2026-03-01', partie: 'f1' }, { acte: 'EC99', date: '2026-03-01' }, { acte: 'EC12', date: '2026-03-01', partie: 'x' }] });
    expect(dossier.refus).toEqual([]);
    expect(dossier.etat.anomalies.map(({ texte }) => texte).join(' ')).toMatch(/Avis de l’avocat général.*Mémoire en défense.*EC99.*partie/s);
    expect(Object.values(dossier.etat.actes).map((a) => a.acte)).toEqual(expect.arrayContaining(['EC38', 'EC25']));
  });
});

describe('Un dossier de trois cents parties', () => {
  const demandeurs = Array.from({ length: 150 }, (_v, n) => ({ id: `d${n}`, role: 'demandeur', nom: `Demandeur numéro ${n} au nom assez long`, demeure: n % 3 === 0 ? 'outre-mer' : 'metropole' }));
  const defendeurs = Array.from({ length: 150 }, (_v, n) => ({ id: `f${n}`, role: 'defendeur', nom: `Défendeur numéro ${n} au nom assez long`, demeure: n % 5 === 0 ? 'etranger' : 'metropole' }));
  const octets = (v: unknown) => Buffer.byteLength(JSON.stringify(v));

  it('tient dans 512 Ko, chaque acte dans 64 Ko', () => {
    const dossier = new DossierEssai().jouer('EC08', '2026-02-02', { parties: [...demandeurs, ...defendeurs], juridiction: 'Cour d’appel', dateDecision: '2025-10-01' }).jouer('EC09', '2026-02-03');
    for (const { id } of defendeurs.slice(0, 75)) dossier.jouer('EC12', '2026-02-20', { avocat: 'Cabinet au nom assez long' }, { partie: id, acteId: `0198b6a0-0000-7000-8000-${id.padStart(12, '0')}` });
    dossier.jouer('EC14', '2026-03-02').jouer('EC15', '2026-03-03').jouer('EC16', '2026-03-10');
    expect(dossier.refus).toEqual([]);
    const parActe = grouperPar(dossier.faits, ({ acteId }) => acteId);
    expect(Math.max(...[...parActe.values()].map(octets))).toBeLessThanOrEqual(64 * 1024);
    expect(octets(dossier.etat)).toBeLessThanOrEqual(512 * 1024);
    expect(echeancesDe(dossier.etat).filter(({ ligne }) => ligne === 'C24')).toHaveLength(150);
  });
});

describe('Une tâche qu’aucun acte de la table n’accomplit', () => {
  it('est proposée parmi les actes possibles, avec la tâche qu’elle vise, et l’histoire dit laquelle a été accomplie', () => {
    const dossier = recits.vide().jouer('EC08', '2026-02-02', { parties: [{ id: 'd1', role: 'demandeur', nom: 'Demandeur' }], juridiction: 'Cour d’appel', dateDecision: '2025-10-01' }).jouer('EC14', '2026-06-03');
    const proposee = obligations(dossier.etat).actesPossibles.find(({ acte }) => acte === 'GE14');
    const visee = obligations(dossier.etat).taches.find(({ id }) => id === proposee?.tache);
    expect([visee?.acte, proposee?.raison]).toEqual([undefined, visee?.titre]);
    dossier.jouer('GE14', '2026-06-04', { tache: visee!.id });
    expect(dossier.faits.filter(({ type }) => type === 'suivi-note').map((f) => decrireFait(f).texte)).toEqual([`Tâche accomplie hors acte : ${visee!.titre}`]);
    expect(obligations(dossier.etat).actesPossibles.some(({ tache: t }) => t === visee!.id)).toBe(false);
  });

  it('notée avant que son titre soit gardé, elle est nommée par son genre', () => {
    expect(decrireFait({ type: 'suivi-note', acteId: 'a', dateActe: '2026-06-04', donnees: { objet: 'adresser-copie:JUG:a1', suivi: { accomplieLe: '2026-06-04T09:00:00.000Z' } } }).texte).toBe('Tâche accomplie hors acte : adresser copie');
  });
});
