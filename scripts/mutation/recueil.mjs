/** Reads test files as Jest would, and gives back their tests without running them. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const requerir = createRequire(resolve('package.json'));
const { bind } = requerir('jest-each');

const compiles = new Map();
/** TypeScript is compiled once a process, whatever the number of mutants. */
Module._extensions['.ts'] = (module, fichier) => {
  if (!compiles.has(fichier)) compiles.set(fichier, transformSync(readFileSync(fichier, 'utf8'), { filename: fichier, sourceMaps: false }).code);
  module._compile(compiles.get(fichier), fichier);
};

/** Tests in their order, each with its full title; the modules of `domain/` are evaluated anew. */
export function recueillir(fichiers) {
  const domaine = join(resolve('domain'), '/');
  for (const chemin of Object.keys(requerir.cache)) if (chemin.startsWith(domaine)) delete requerir.cache[chemin];

  const tests = [];
  let titres = [];
  const rangs = new Map();
  const it = (titre, corps) => {
    const complet = [...titres, titre].join(' ');
    const rang = (rangs.get(complet) ?? 0) + 1;
    rangs.set(complet, rang);
    tests.push({ nom: rang === 1 ? complet : `${complet} (${rang})`, corps });
  };
  const describe = (titre, corps) => {
    titres = [...titres, titre];
    corps();
    titres = titres.slice(0, -1);
  };
  it.each = bind(it, false);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { it, describe, expect: requerir('expect').expect });
  for (const fichier of fichiers) requerir(resolve(fichier));
  return tests;
}
