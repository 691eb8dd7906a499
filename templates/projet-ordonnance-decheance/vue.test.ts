import { acte, COMMANDES, dossierExemple, echeance } from '../exemples';
import { remise, signification } from '../exemples/delais';
import { composer } from '../registre';
import { vueProjetOrdonnanceDecheance } from './vue';

const commande = COMMANDES['projet-ordonnance-decheance'];
const [remiseEchue] = dossierExemple.echeances;
const significationEchue = echeance('C23', 'Signification', signification, { statut: 'echue', graceEcoulee: true });
const avec = (e: typeof significationEchue, plus: Partial<typeof dossierExemple> = {}) =>
  vueProjetOrdonnanceDecheance({ ...commande, echeance: e.id, dossier: { ...dossierExemple, echeances: [e], ...plus } });
const memoire = (date: string) => acte(9, 'EC14', date, { partie: 'd1' });

describe('Projet d’ordonnance de déchéance', () => {
  it.each(['courante', 'interrompue', 'satisfaite', 'eteinte', 'remplacee'] as const)('n’existe pas pour une échéance %s', (statut) => {
    expect(avec({ ...remiseEchue!, statut })).toMatchObject({ ok: false, erreur: { code: 'echeance-non-expiree' } });
  });

  it('n’existe pas pour un autre délai que ceux de l’article 978', () => {
    expect(avec(echeance('C24', 'Mémoire en défense', remise, { statut: 'echue' }))).toMatchObject({ ok: false, erreur: { code: 'decheance-sans-objet' } });
  });

  it('constate qu’aucun mémoire n’a été remis', () => {
    expect(avec(remiseEchue!)).toMatchObject({ ok: true, valeur: { constat: expect.stringMatching(/^Aucun mémoire/), signification: false } });
  });

  it('constate que le mémoire a été remis trop tard', () => {
    expect(avec({ ...remiseEchue!, statut: 'tardive' }, { actes: [memoire('2026-10-16')] }))
      .toMatchObject({ ok: true, valeur: { constat: expect.stringContaining('que le 16 octobre 2026, après l’expiration') } });
  });

  it('constate que le mémoire remis le dernier jour n’a pas été notifié', () => {
    expect(avec(remiseEchue!, { actes: [memoire('2026-10-15')] })).toMatchObject({ ok: true, valeur: { constat: expect.stringContaining('n’a pas été notifié') } });
  });

  it('nomme le défendeur sans avocat à qui le mémoire n’a pas été signifié à temps', () => {
    const tardive = acte(10, 'EC16', '2026-11-17', { partie: 'f1' });
    expect(avec(significationEchue, { actes: [memoire('2026-10-15'), tardive] }))
      .toMatchObject({ ok: true, valeur: { signification: true, constat: expect.stringMatching(/constitué avocat : Mme Jeanne Exemple\.$/) } });
  });

  it('ne reproche pas une signification faite le dernier jour', () => {
    const signifie = acte(10, 'EC16', '2026-11-16', { partie: 'f1' });
    expect(avec(significationEchue, { actes: [memoire('2026-10-15'), signifie] })).toMatchObject({ ok: true, valeur: { constat: expect.not.stringContaining('Exemple') } });
  });

  it('limite la déchéance au demandeur tenu quand il y en a plusieurs', () => {
    const autre = { id: 'd2', role: 'demandeur', nom: 'M. Paul Modèle', demeure: 'metropole' } as const;
    const page = composer('projet-ordonnance-decheance', { ...commande, dossier: { ...dossierExemple, parties: [...dossierExemple.parties, autre] } });
    expect(page.ok && page.valeur).toContain('CONSTATE la déchéance du pourvoi, en ce qu’il est formé par la société Les Ateliers du Quai.');
  });

  it('reprend la réserve et les événements du registre dans ce qui est à vérifier', () => {
    const aide = acte(11, 'EC03', '2026-06-20', { partie: 'd1' });
    const vue = avec(significationEchue, { actes: [aide] });
    expect(vue.ok && vue.valeur.aVerifier).toEqual([
      expect.stringMatching(/^Lecture non vérifiée : /),
      'Une demande d’aide juridictionnelle est enregistrée (20 juin 2026).',
      'Aucune réduction des délais n’est enregistrée (CPC 1009).',
      'Aucune demande de radiation n’est enregistrée (CPC 1009-1).',
    ]);
  });

  it('avertit que les motifs ne valent pas pour une rédaction ancienne de l’article 978', () => {
    const averti = (version: string, plus: Partial<typeof significationEchue> = {}) => {
      const vue = avec({ ...remiseEchue!, ...plus, delai: { ...remise, version } });
      return vue.ok && vue.valeur.aVerifier.some((texte) => texte.includes('antérieure au 9 novembre 2014'));
    };
    expect([averti('origine'), averti('2010-12-30'), averti('2014-11-09'), averti('origine', { judiciaire: true })]).toEqual([true, true, false, false]);
  });

  it('n’est jamais daté ni signé', () => {
    const delegue = { id: 'p1', fonction: 'delegue-pp', personne: 'agent-9', nom: 'Dominique Petit', du: '2026-01-01' } as const;
    const page = composer('projet-ordonnance-decheance', { ...commande, dossier: { ...dossierExemple, designations: [delegue] } });
    expect(page.ok && page.valeur).toMatch(/Dominique Petit, agissant par délégation[\s\S]*Fait à Paris, le <span class="blanc">\[date\]<\/span>.*\[signature\]/);
  });
});
