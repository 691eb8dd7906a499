import { projeter } from '../../dossier';
import { DossierEssai } from '../../procedure/essais';
import type { Annuaire, CodeBlocage, Constat, DossierVu } from '..';
import { verifierVivacite } from '.';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Société Alpha', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Société Bêta', demeure: 'metropole' },
];
const declare = (): DossierEssai => new DossierEssai().jouer('EC08', '2026-03-02', { parties: PARTIES, juridiction: 'Cour d’appel de Paris', dateDecision: '2026-01-15', chambre: 'C1' });

const MAINTENANT = '2026-03-03T09:00:00.000Z';
const annuaire: Annuaire = { g1: [{ role: 'greffier', chambre: 'C1' }], g2: [{ role: 'greffier', chambre: 'C2' }] };
const sain = (dossier: DossierVu): Constat => ({ moteur: { sort: 'vivant', activites: [] }, journal: { entrees: 9, dernier: 9 }, annonce: dossier.version, annuaire, ecarts: [] });
const codes = (dossier: DossierVu, constat: Partial<Constat> = {}, maintenant = MAINTENANT): CodeBlocage[] =>
  verifierVivacite(dossier, { ...sain(dossier), ...constat }, maintenant).map(({ code }) => code);
const moteur = (plus: Partial<Constat['moteur']>): Partial<Constat> => ({ moteur: { sort: 'vivant', activites: [], ...plus } });

describe('Un dossier en cours', () => {
  const dossier: DossierVu = projeter(declare().etat);

  it('qui a une échéance à venir et un greffier pour ses tâches ne donne aucune exception', () => {
    expect(dossier.taches.map(({ pour }) => pour)).toContain('greffier');
    expect(codes(dossier)).toEqual([]);
  });

  it.each<[string, CodeBlocage[], Partial<Constat>]>([
    ['arrêté de force dans le moteur', ['moteur-arrete'], moteur({ sort: 'arrete' })],
    ['terminé dans le moteur sans être clos', ['moteur-arrete'], moteur({ sort: 'acheve' })],
    ['inconnu du moteur', ['moteur-absent'], moteur({ sort: 'absent' })],
    ['dont le calcul échoue, et qui ne répond donc plus', ['calcul-en-echec'], { ...moteur({ sort: 'muet', tache: { tentative: 3, depuis: MAINTENANT, prise: true } }) }],
    ['dont le travail n’est pris par personne depuis une minute', ['travail-en-attente'], moteur({ tache: { tentative: 1, depuis: '2026-03-03T08:59:00.000Z', prise: false } })],
    ['dont le travail vient d’arriver', [], moteur({ tache: { tentative: 1, depuis: '2026-03-03T08:59:59.000Z', prise: false } })],
    ['que le journal n’arrive pas à inscrire', ['inscription-en-echec'], moteur({ activites: [{ type: 'consigner', tentative: 4 }] })],
    ['dont le journal a perdu un fait', ['journal-altere'], { journal: { entrees: 8, dernier: 9 } }],
    ['dont le journal a un fait de trop', ['journal-altere'], { journal: { entrees: 10, dernier: 9 } }],
    ['dont le dernier changement n’a pas été annoncé', ['annonce-perdue'], { annonce: 0 }],
    ['que le registre montre autrement que le journal', ['registre-different'], { ecarts: [{ code: 'registre-different', texte: 'Le registre diffère.' }], annonce: 0 }],
    ['dont personne ne peut faire les tâches', ['tache-sans-titulaire'], { annuaire: { g2: [{ role: 'greffier', chambre: 'C2' }] } }],
    ['dont le greffier sert dans deux chambres, la sienne étant la seconde', [], { annuaire: { g2: [{ role: 'greffier', chambre: 'C2' }, { role: 'greffier', chambre: 'C1' }], g1: [{ role: 'greffier', chambre: 'C2' }] } }],
    ['dont la chambre n’a plus qu’un conseiller, greffier ailleurs', ['tache-sans-titulaire'], { annuaire: { g2: [{ role: 'greffier', chambre: 'C2' }, { role: 'conseiller', chambre: 'C1' }] } }],
    ['dont l’annuaire n’est pas connu', [], { annuaire: null }],
  ])('%s donne : %s', (_cas, attendus, constat) => {
    expect(codes(dossier, constat)).toEqual(attendus);
  });

  it('dont le réveil est passé de plus de deux minutes est signalé, et pas avant', () => {
    const reveil = Date.parse(dossier.prochainReveil!);
    const a = (ms: number) => codes(dossier, {}, new Date(reveil + ms).toISOString());
    expect(a(119_000)).toEqual([]);
    expect(a(121_000)).toEqual(['reveil-depasse']);
  });
});

describe('Le titulaire d’une tâche', () => {
  const tache = (etat: DossierEssai): string => projeter(etat.etat).taches.find(({ pour }) => pour === 'greffier')!.id;

  it('désigné puis sorti de l’annuaire laisse une exception qui nomme la tâche, et la réaffectation la lève', () => {
    const essai = declare().jouer('GE03', '2026-03-02', { fonction: 'greffier', personne: 'g1', nom: 'Greffier Un' });
    const sansG1 = { annuaire: { g2: annuaire.g2! } };
    const [exception] = verifierVivacite(projeter(essai.etat), { ...sain(projeter(essai.etat)), ...sansG1 }, MAINTENANT);
    expect(exception).toMatchObject({ code: 'titulaire-absent', objets: [tache(essai)] });
    expect(exception!.raison).not.toContain('Greffier Un');
    expect(codes(projeter(essai.jouer('GE05', '2026-03-03', { tache: tache(essai), personne: 'g2' }).etat), sansG1)).toEqual([]);
  });
});

describe('L’événement à venir', () => {
  const sansRien = (dossier: DossierVu): DossierVu => ({ ...dossier, prochainReveil: null, taches: [], echeances: [] });
  const dossier: DossierVu = projeter(declare().etat);

  it('manque quand rien ne court, rien n’est à faire et rien n’est attendu', () => {
    expect(codes(sansRien(dossier))).toEqual(['sans-evenement']);
  });

  it('peut être un message sans terme, six mois au plus après le dernier acte', () => {
    const interrompue = { ...dossier.echeances[0]!, statut: 'interrompue' as const };
    const attente = { ...sansRien(dossier), echeances: [interrompue] };
    expect(codes(attente, {}, '2026-08-29T12:00:00.000Z')).toEqual([]);
    expect(codes(attente, {}, '2026-08-30T12:00:00.000Z')).toEqual(['attente-sans-limite']);
  });

  it('n’est plus exigé d’un dossier clos', () => {
    expect(codes({ ...sansRien(dossier), clos: '2026-03-02' }, moteur({ sort: 'acheve' }))).toEqual([]);
  });
});

describe('Un acte', () => {
  it('enregistré deux fois avec le même contenu est signalé avec ses deux identifiants ; annulé ou différent, il ne l’est pas', () => {
    const constitution = { avocat: 'SCP Fictive' };
    const deux = declare().jouer('EC12', '2026-03-03', constitution, { partie: 'f1' }).jouer('EC12', '2026-03-03', constitution, { partie: 'f1' });
    const [exception] = verifierVivacite(projeter(deux.etat), sain(projeter(deux.etat)), MAINTENANT);
    expect(exception).toMatchObject({ code: 'acte-double', objets: ['a2', 'a3'] });
    expect(codes(projeter(deux.jouer('GE02', '2026-03-03', { acte: 'a3', motif: 'double envoi' }).etat))).toEqual([]);
    const autres = declare().jouer('EC12', '2026-03-03', constitution, { partie: 'f1' }).jouer('EC12', '2026-03-04', constitution, { partie: 'f1' });
    expect(codes(projeter(autres.etat))).toEqual([]);
  });

  it('que le calcul n’a pas pu examiner reste signalé jusqu’à ce qu’il soit entendu', () => {
    const dossier: DossierVu = projeter(declare().etat);
    const incident = (acteId: string) => ({ ...dossier, alertes: [{ id: `incident:decision-impossible:${acteId}`, genre: 'tache' as const, objet: 'dossier' as const, texte: 'Le calcul a échoué.', pour: 'superviseur' as const, region: 'moteur', depuis: '2026-03-02', acquittee: false }] });
    expect(codes(incident('perdu'))).toEqual(['incident-moteur']);
    expect(codes(incident('a1'))).toEqual([]);
  });
});
