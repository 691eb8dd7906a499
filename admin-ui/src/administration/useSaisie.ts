import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { garderBrouillon, lireBrouillon, nouvelleCle, oublierBrouillon } from '../actes/brouillon';
import { ErreurApi, type Probleme } from '../api-client/erreur';

export type Champs = Record<string, string>;
export interface Envoi { cle: string; version: number | undefined }
interface Options<S extends Champs> {
  /** Where the draft is kept: which form, and on what. */
  formulaire: string;
  objet: string;
  initiale: S;
  requis: readonly (keyof S & string)[];
  /** Version of the card the person is looking at, when there is one. */
  version?: number | undefined;
  /** Sends what was typed, without the fields left empty. */
  envoyer: (saisie: Partial<S>, envoi: Envoi) => Promise<unknown>;
  reussi: () => void;
}

const REQUIS = 'Cette indication est nécessaire.';
const LIEU = 'administration';
const sansVides = <S extends Champs>(saisie: S): Partial<S> => Object.fromEntries(Object.entries(saisie).map(([nom, valeur]) => [nom, valeur.trim()]).filter(([, valeur]) => valeur !== '')) as Partial<S>;

/** State of an administration form: kept across reloads, sent once however often one clicks, with the conflict and the faults told. */
export function useSaisie<S extends Champs>({ formulaire, objet, initiale, requis, version, envoyer, reussi }: Options<S>) {
  const requetes = useQueryClient();
  const lieu = [LIEU, formulaire, objet] as const;
  const [garde] = useState(() => lireBrouillon(...lieu));
  const [cle, setCle] = useState(() => garde?.cle ?? nouvelleCle());
  const [valeurs, setValeurs] = useState<S>(() => ({ ...initiale, ...(garde?.valeurs as Partial<S> | undefined) }));
  const [touche, setTouche] = useState(garde !== null);
  const [base, setBase] = useState(version);
  const [erreurs, setErreurs] = useState<Partial<Record<string, string>>>({});
  const [issue, setIssue] = useState<{ conflit?: Probleme; panne?: unknown }>({});
  const [enCours, setEnCours] = useState(false);
  useEffect(() => { if (touche) garderBrouillon(...lieu, { valeurs, cle }); });

  const montrer = (fautes: Partial<Record<string, string>>) => {
    setErreurs(fautes);
    const premier = Object.keys(fautes)[0];
    if (premier) document.getElementById(`champ-${premier}`)?.focus();
  };
  const lire = (erreur: unknown) => {
    if (!(erreur instanceof ErreurApi)) return setIssue({ panne: erreur });
    if (erreur.status < 500) setCle(nouvelleCle());
    if (erreur.status === 412) { void requetes.invalidateQueries(); return setIssue({ conflit: erreur.probleme }); }
    const fautes = Object.fromEntries((erreur.probleme.champs ?? []).map(({ champ, message }) => [champ, message]));
    setIssue(Object.keys(fautes).some((champ) => champ in valeurs) ? {} : { panne: erreur });
    montrer(fautes);
  };
  const soumettre = async () => {
    const absents = Object.fromEntries(requis.filter((nom) => !valeurs[nom]?.trim()).map((nom) => [nom, REQUIS]));
    if (enCours || Object.keys(absents).length > 0) return montrer(absents);
    setEnCours(true);
    setIssue({});
    try {
      await envoyer(sansVides(valeurs), { cle, version: base });
      oublierBrouillon(...lieu);
      setTouche(false);
      await requetes.invalidateQueries();
      reussi();
    } catch (erreur) {
      lire(erreur);
    } finally {
      setEnCours(false);
    }
  };
  const poser = (nouvelles: Partial<S>) => {
    setTouche(true);
    setValeurs((avant) => ({ ...avant, ...nouvelles }));
    setErreurs((avant) => Object.fromEntries(Object.entries(avant).filter(([nom]) => !(nom in nouvelles))));
  };
  const effacer = () => { oublierBrouillon(...lieu); setTouche(false); setValeurs(initiale); };
  /** What a field needs to be drawn. */
  const champ = <N extends keyof S & string>(nom: N, libelle: string) =>
    ({ nom, libelle, requis: requis.includes(nom), valeur: valeurs[nom] ?? '', changer: (valeur: string) => poser({ [nom]: valeur } as Partial<S>), erreur: erreurs[nom] });
  const date = <N extends keyof S & string>(nom: N, libelle: string) =>
    ({ ...champ(nom, libelle), valeur: valeurs[nom] || null, changer: (valeur: string | null) => poser({ [nom]: valeur ?? '' } as Partial<S>) });
  const reprendre = () => { setBase(issue.conflit?.versionActuelle); setIssue({}); };
  return { valeurs, poser, champ, date, soumettre, enCours, reprendre, effacer, restaure: garde !== null && touche, ...issue };
}
export type Saisie = Pick<ReturnType<typeof useSaisie>, 'soumettre' | 'enCours' | 'reprendre' | 'effacer' | 'restaure'> & { conflit?: Probleme; panne?: unknown };
