import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { echec, succes, type Erreur, type Resultat } from '@diligence/domain/commun';
import { DossierRepris } from './dossier-repris';

export interface LigneLue { ligne: number; lu: Resultat<DossierRepris, Erreur[]> }

/** Reads a file of JSON lines: each gives a dossier, or its faults with the field of each. Empty lines are left out. */
export function lireLignes(texte: string): LigneLue[] {
  return texte.split('\n').flatMap((contenu, i) => (contenu.trim() === '' ? [] : [{ ligne: i + 1, lu: lireDossier(contenu) }]));
}

export function lireDossier(contenu: string): Resultat<DossierRepris, Erreur[]> {
  let brut: unknown;
  try {
    brut = JSON.parse(contenu);
  } catch {
    return echec([{ code: 'ligne-illisible', message: 'La ligne n’est pas du JSON.' }]);
  }
  if (typeof brut !== 'object' || brut === null || Array.isArray(brut)) return echec([{ code: 'ligne-illisible', message: 'La ligne n’est pas un objet.' }]);
  const dossier = plainToInstance(DossierRepris, brut);
  const fautes = aplatir(validateSync(dossier, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true }));
  return fautes.length > 0 ? echec(fautes) : succes(JSON.parse(JSON.stringify(dossier)) as DossierRepris);
}

function aplatir(erreurs: ValidationError[], prefixe = ''): Erreur[] {
  return erreurs.flatMap(({ property, constraints = {}, children = [] }) => {
    const champ = prefixe + property;
    const fautes = Object.entries(constraints).map(([regle, message]) =>
      regle === 'whitelistValidation' ? { code: 'champ-inconnu', message: 'Ce champ est inconnu.', champ } : { code: 'champ-invalide', message, champ });
    return [...fautes, ...aplatir(children, `${champ}.`)];
  });
}
