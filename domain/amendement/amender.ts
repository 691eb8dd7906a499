import { empreinteDuDroit } from '../regles/droit';
import type { Droit, Regle, VersionRegle } from '../regles/types';
import type { Changement, JourChange } from './types';

/** The law once these changes, each of them sound, are made in order; the table itself is never written on. */
export function amender(droit: Droit, changements: Changement[]): Droit {
  if (changements.length === 0) return droit;
  const contenu = changements.reduce(changer, { regles: droit.regles, ...(droit.jours ? { jours: droit.jours } : {}) });
  return { ...contenu, empreinte: empreinteDuDroit(contenu) };
}

type Contenu = Omit<Droit, 'empreinte'>;

const changer = (contenu: Contenu, changement: Changement): Contenu =>
  changement.genre === 'jour' ? { ...contenu, jours: avecJour(contenu.jours, changement) } : { ...contenu, regles: avecVersion(contenu.regles, changement) };

const avecJour = (jours: Droit['jours'], { territoire, date, nom }: JourChange): NonNullable<Droit['jours']> =>
  ({ ...jours, [territoire]: { ...jours?.[territoire], [date]: nom } });

function avecVersion(regles: Droit['regles'], changement: Exclude<Changement, JourChange>): Droit['regles'] {
  const regle = regles[changement.regle];
  if (!regle) return regles;
  const remplacee = changement.genre === 'rectification' ? changement.aPartirDu : undefined;
  const versions = [...regle.versions.filter(({ aPartirDu }) => aPartirDu !== remplacee), changement.version].sort(parDate);
  return { ...regles, [regle.id]: { ...regle, versions } satisfies Regle };
}

const parDate = (a: VersionRegle, b: VersionRegle): number => (a.aPartirDu ?? '') < (b.aPartirDu ?? '') ? -1 : 1;
