import { CHAMBRES, ROLES } from '@diligence/domain/personne';
import { COMPTES_DEMO, type CompteDemo } from '../comptes';

const echapper = (texte: string): string => texte.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Whole page in French, without script or external resource. */
export const page = (titre: string, corps: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${echapper(titre)} – Diligence</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #161616; background: #f6f6f6 }
  main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem } h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
  ul { list-style: none; padding: 0; margin: 0 } li { margin: .4rem 0 } summary { cursor: pointer; font-weight: 600; margin-top: 1.5rem }
  button { width: 100%; text-align: left; font: inherit; padding: .75rem 1rem; border: 1px solid #929292; border-radius: .25rem; background: #fff; color: inherit; cursor: pointer }
  button:hover { background: #eaeaea } button:focus-visible, summary:focus-visible { outline: 3px solid #0a76f6; outline-offset: 2px }
  .fonction { display: block; color: #3a3a3a }
  @media (prefers-color-scheme: dark) { body { background: #161616; color: #fff } button { background: #242424 } button:hover { background: #343434 } .fonction { color: #cecece } }
</style>
</head>
<body><main><h1>${echapper(titre)}</h1>${corps}</main></body>
</html>`;

const fonction = (c: CompteDemo): string => [c.qualite ?? ROLES[c.role], c.chambre && CHAMBRES[c.chambre], c.cabinet].filter(Boolean).join(', ');

const liste = (comptes: readonly CompteDemo[]): string =>
  `<ul>${comptes.map((c) => `<li><button name="compte" value="${echapper(c.id)}"><strong>${echapper(`${c.prenom} ${c.nom}`)}</strong><span class="fonction">${echapper(fonction(c))}</span></button></li>`).join('')}</ul>`;

/** Login page: one button a demonstration account, the main ones first. */
export function pageConnexion(uid: string): string {
  const principaux = COMPTES_DEMO.filter((c) => c.principal);
  const autres = COMPTES_DEMO.filter((c) => !c.principal);
  return page('Choisir un compte de démonstration', `
    <p>Ces personnes sont fictives. Choisissez celle au nom de laquelle vous voulez travailler.</p>
    <form method="post" action="/interaction/${encodeURIComponent(uid)}">
      <h2>Comptes principaux</h2>${liste(principaux)}
      <details><summary>Autres membres des chambres et cabinets</summary>${liste(autres)}</details>
    </form>`);
}
