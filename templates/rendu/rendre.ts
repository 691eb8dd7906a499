import Handlebars from 'handlebars';
import { lire } from './sources';
import { surveiller } from './surveiller';
import { typographierPage } from './typographie';

const moteur = Handlebars.create();
moteur.registerPartial('page', lire('commun/page.hbs'));
moteur.registerHelper('feuilleDeStyle', () => new Handlebars.SafeString(`<style>\n${lire('commun/page.css')}</style>`));
moteur.registerHelper('chaineCss', (texte: string) =>
  new Handlebars.SafeString(`"${texte.replace(/[^\p{L}\p{N} -]/gu, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`));

/** Refuses `{{{x}}}` and `{{&x}}`: whatever comes from a dossier is escaped. */
class ToutEstEchappe extends Handlebars.Visitor {
  override MustacheStatement(noeud: hbs.AST.MustacheStatement): void {
    if (!noeud.escaped) throw new Error(`Sortie non échappée interdite, ligne ${noeud.loc.start.line} du modèle.`);
    super.MustacheStatement(noeud);
  }
}

/** Compiles the text of a template; throws on an unknown helper or an unescaped output. */
export function compiler(source: string): (donnees: object) => string {
  const arbre = Handlebars.parse(source);
  new ToutEstEchappe().accept(arbre);
  const gabarit = moteur.compile(arbre, { strict: true, knownHelpersOnly: true, knownHelpers: { feuilleDeStyle: true, chaineCss: true } });
  return (donnees) => typographierPage(gabarit(surveiller(donnees)));
}

const compiles = new Map<string, ReturnType<typeof compiler>>();

/**
 * Whole HTML page of a document, self-contained, in French typography.
 * `modele` is a folder of this workspace, `donnees` what its `exemple.json` shows.
 * Throws {@link VariableInconnue}, which names the variable, when the template asks for what the data do not hold.
 */
export function rendre(modele: string, donnees: object): string {
  let gabarit = compiles.get(modele);
  if (!gabarit) {
    gabarit = compiler(lire(`${modele}/modele.hbs`));
    compiles.set(modele, gabarit);
  }
  return gabarit(donnees);
}
