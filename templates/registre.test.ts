import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDES } from './exemples';
import { composer, MODELES, modeleParId } from './registre';
import { rendre } from './rendu';

const lire = (...chemin: string[]): string => readFileSync(join(__dirname, ...chemin), 'utf8');

describe('Registre des documents', () => {
  it('connaît chaque dossier qui porte un modèle, et aucun autre', () => {
    const dossiers = readdirSync(__dirname).filter((nom) => existsSync(join(__dirname, nom, 'modele.hbs')));
    expect(MODELES.map(({ id }) => id).sort()).toEqual(dossiers.sort());
  });

  it('ne trouve pas de modèle inconnu', () => {
    expect(modeleParId('inconnu')).toBeUndefined();
    expect(modeleParId('synthese')?.titre).toBe('Synthèse du dossier');
  });

  it('réserve le projet d’ordonnance au délibéré et la synthèse à la Cour', () => {
    expect(MODELES.filter(({ compartiment }) => compartiment !== 'ouvert').map(({ id, compartiment }) => [id, compartiment]))
      .toEqual([['synthese', 'cour'], ['projet-ordonnance-decheance', 'delibere'], ['avis-parties-1015', 'cour']]);
  });

  it('rend la raison quand le document ne peut pas être établi', () => {
    expect(composer('calcul-motive', { ...COMMANDES['calcul-motive'], echeance: 'absente' }))
      .toMatchObject({ ok: false, erreur: { code: 'echeance-inconnue', champ: 'echeance' } });
  });
});

describe.each(MODELES.map((m) => [m.id, m] as const))('Document « %s »', (id, { vue, projet }) => {
  const exemple: object = JSON.parse(lire(id, 'exemple.json'));
  const attendu = lire(id, 'attendu.html');

  it('montre ce que son exemple annonce', () => {
    expect(vue(COMMANDES[id])).toEqual({ ok: true, valeur: exemple });
  });

  it('donne la page attendue', () => {
    expect(rendre(id, exemple)).toBe(attendu);
  });

  it('dit ce qu’il est, pour qui, et d’après quel texte', () => {
    expect(lire(id, 'modele.hbs')).toMatch(/^\{\{!--\n(?=[\s\S]*Ce que c’est : )(?=[\s\S]*Pour qui : )(?=[\s\S]*Textes? : )/);
  });

  it('est lisible par tous : langue, un seul titre de premier niveau, une légende et des en-têtes par tableau', () => {
    const compter = (motif: RegExp): number => attendu.match(motif)?.length ?? 0;
    expect(attendu).toContain('<html lang="fr">');
    expect(compter(/<h1>/g)).toBe(1);
    expect(compter(/<caption>/g)).toBe(compter(/<table/g));
    expect(compter(/<th\b/g)).toBe(compter(/<th scope="/g));
  });

  it('porte la bande « Projet » si c’en est un, et seulement alors', () => {
    expect(attendu.includes('class="bande projet"')).toBe(projet);
  });

  it('annonce les données fictives, et ne le fait pas sur un vrai dossier', () => {
    const { dossier } = COMMANDES[id];
    const reel = composer(id, { ...COMMANDES[id], dossier: { ...dossier, fictif: false } });
    expect(attendu).toContain('class="bande fictif"');
    expect(reel.ok && reel.valeur).not.toContain('class="bande fictif"');
  });

  it('n’a ni guillemet droit, ni apostrophe droite, ni espace simple devant une ponctuation haute', () => {
    const texte = attendu.replace(/<(style|title)[\s\S]*?<\/\1>|<[^>]*>/g, '');
    expect(texte).not.toMatch(/["']|&quot;|&#x27;| [:;?!»]|« /);
  });
});
