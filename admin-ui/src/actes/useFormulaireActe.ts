import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { soumettreActe } from '../api-client/actes';
import { ErreurApi, type Probleme } from '../api-client/erreur';
import type { DefinitionActe, Dossier, RecuActe } from '../api-client/types';
import { aujourdhui } from '../commun/dates';
import { garderBrouillon, lireBrouillon, nouvelleCle, oublierBrouillon, type Valeurs } from './brouillon';
import { composerActe, manques, nomDeChamp } from './saisie';
import { valeursInitiales } from './valeursInitiales';

interface Issue { refus?: Probleme; conflit?: Probleme; panne?: unknown; recu?: RecuActe }

function lireIssue(erreur: unknown): Issue {
  if (!(erreur instanceof ErreurApi)) return { panne: erreur };
  if (erreur.status === 412) return { conflit: erreur.probleme };
  return erreur.status === 409 ? { refus: erreur.probleme } : erreur.probleme.champs ? {} : { panne: erreur };
}

const fautes = (erreur: unknown): Record<string, string> =>
  erreur instanceof ErreurApi ? Object.fromEntries((erreur.probleme.champs ?? []).map(({ champ, message }) => [nomDeChamp(champ), message])) : {};

/** An answer that settles the attempt: the next one is another act. A silence or a breakdown is retried under the same key. */
const regle = (erreur: unknown) => erreur instanceof ErreurApi && erreur.status < 500;

/** State of an act's form: pre-filled, kept across reloads, sent once however often one clicks. */
export function useFormulaireActe(definition: DefinitionActe, dossier: Dossier, contexte: URLSearchParams) {
  const requetes = useQueryClient();
  const lieu = [dossier.numero, definition.nom, contexte.toString()] as const;
  const [garde] = useState(() => lireBrouillon(...lieu));
  const initiales = () => valeursInitiales(definition, dossier, contexte, aujourdhui());
  const [valeurs, setValeurs] = useState<Valeurs>(() => garde?.valeurs ?? initiales());
  const [touche, setTouche] = useState(garde !== null);
  const [erreurs, setErreurs] = useState<Record<string, string>>({});
  const [issue, setIssue] = useState<Issue>({});
  const [ouverture, setOuverture] = useState(dossier);
  const [version, setVersion] = useState(dossier.version);
  const [enCours, setEnCours] = useState(false);
  const cle = useRef(garde?.cle ?? nouvelleCle());
  const garder = () => garderBrouillon(...lieu, { valeurs, cle: cle.current });
  const complet = Object.keys(manques(definition, valeurs)).length === 0;

  useEffect(() => { if (touche && !issue.recu) garder(); });

  /** Takes values without leaving the comparison of two versions. */
  const prendre = (nouvelles: Valeurs) => {
    setTouche(true);
    setValeurs((avant) => ({ ...avant, ...nouvelles }));
    setErreurs((avant) => Object.fromEntries(Object.entries(avant).filter(([nom]) => !(nom in nouvelles))));
  };
  const changer = (nouvelles: Valeurs) => {
    prendre(nouvelles);
    if (!issue.conflit) setIssue({});
  };
  const montrerFautes = (trouvees: Record<string, string>) => {
    setErreurs(trouvees);
    const premier = Object.keys(trouvees)[0];
    if (premier) document.getElementById(`champ-${premier}`)?.focus();
  };
  const envoyer = async () => {
    setEnCours(true);
    setIssue({});
    try {
      const recu = await soumettreActe(dossier.numero, composerActe(definition, valeurs), { cle: cle.current, version });
      oublierBrouillon(...lieu);
      setIssue({ recu });
      void requetes.invalidateQueries();
    } catch (erreur) {
      if (regle(erreur)) cle.current = nouvelleCle();
      setIssue(lireIssue(erreur));
      if (erreur instanceof ErreurApi && erreur.status === 412) void requetes.invalidateQueries({ queryKey: ['dossier', dossier.numero] });
      montrerFautes(fautes(erreur));
    } finally {
      setEnCours(false);
    }
  };
  const enregistrer = () => {
    const absents = manques(definition, valeurs);
    if (Object.keys(absents).length > 0) return montrerFautes(absents);
    if (!enCours && dossier.agir) void envoyer();
  };
  const reprendre = () => { setVersion(issue.conflit?.versionActuelle ?? dossier.version); setOuverture(dossier); setIssue({}); };
  const effacer = () => { oublierBrouillon(...lieu); setTouche(false); setValeurs(initiales()); };
  return { valeurs, changer, erreurs, enregistrer, enCours, ouverture, prendre, reprendre, effacer, ...issue, saisi: complet ? composerActe(definition, valeurs) : null, restaure: garde !== null && touche };
}
