import { estDateCivile } from '@diligence/domain/commun';
import type { Champ, DefinitionActe } from '@diligence/domain/procedure';
import type { ChampFautif } from '../erreurs';

const texte = (v: unknown): boolean => typeof v === 'string' && v.trim() !== '' && v.length <= 10_000;
const CONTROLES: Record<Champ['type'], { admet: (v: unknown, champ: Champ) => boolean; message: string }> = {
  date: { admet: estDateCivile, message: 'Indiquez une date AAAA-MM-JJ.' },
  texte: { admet: texte, message: 'Indiquez un texte.' },
  'texte-long': { admet: texte, message: 'Indiquez un texte.' },
  choix: { admet: (v, { choix }) => (choix ?? []).some(({ valeur }) => valeur === v), message: 'Choisissez une des valeurs proposées.' },
  'oui-non': { admet: (v) => typeof v === 'boolean', message: 'Indiquez vrai ou faux.' },
  nombre: { admet: (v) => typeof v === 'number' && Number.isFinite(v), message: 'Indiquez un nombre.' },
  partie: { admet: texte, message: 'Indiquez l’identifiant d’une partie.' },
  personne: { admet: texte, message: 'Indiquez l’identifiant d’une personne.' },
  acte: { admet: texte, message: 'Indiquez l’identifiant d’un acte.' },
  tache: { admet: texte, message: 'Indiquez l’identifiant d’une tâche.' },
  alerte: { admet: texte, message: 'Indiquez l’identifiant d’une alerte.' },
  objet: { admet: (v) => typeof v === 'object' && v !== null, message: 'Indiquez un objet ou une liste.' },
};

/** Every fault of a form against the fields of its act: unknown, missing or malformed, each by its name. */
export function fautesDuFormulaire({ champs }: Pick<DefinitionActe, 'champs'>, donnees: Record<string, unknown>): ChampFautif[] {
  const inconnus = Object.keys(donnees).filter((nom) => !champs.some((c) => c.nom === nom)).map((nom) => ({ champ: `donnees.${nom}`, message: 'Ce champ est inconnu.' }));
  const fautes = champs.flatMap((champ) => {
    const valeur = donnees[champ.nom];
    if (valeur === undefined || valeur === null) return champ.requis ? [{ champ: `donnees.${champ.nom}`, message: `« ${champ.libelle} » est nécessaire.` }] : [];
    return CONTROLES[champ.type].admet(valeur, champ) ? [] : [{ champ: `donnees.${champ.nom}`, message: CONTROLES[champ.type].message }];
  });
  return [...inconnus, ...fautes];
}
