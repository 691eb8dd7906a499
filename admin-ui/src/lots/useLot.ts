import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ErreurApi } from '../api-client/erreur';
import type { DefinitionActe } from '../api-client/types';
import { nouvelleCle, type Valeurs } from '../actes/brouillon';
import { composerActe, manques, nomDeChamp } from '../actes/saisie';
import { noterActe } from '../mesures/collecte';
import { CHAMP_DATE } from '../actes/valeursInitiales';
import { aujourdhui } from '../commun/dates';
import { definitionCommune, envoyerLot, type CibleLot, type SortLot } from './lot';

/** State of a batch: one form, sent once however often one clicks; a silence is retried under the same key. */
export function useLot(definition: DefinitionActe, cibles: readonly CibleLot[], connus: Valeurs = {}) {
  const requetes = useQueryClient();
  const commune = definitionCommune(definition, cibles);
  const [valeurs, setValeurs] = useState<Valeurs>({ [CHAMP_DATE]: aujourdhui(), ...connus });
  const [erreurs, setErreurs] = useState<Record<string, string>>({});
  const [sorts, setSorts] = useState<SortLot[] | null>(null);
  const [panne, setPanne] = useState<unknown>(null);
  const [enCours, setEnCours] = useState(false);
  const cle = useRef(nouvelleCle());
  const absents = manques(commune, valeurs);
  const acte = () => composerActe({ ...commune, champs: definition.champs }, valeurs);

  const changer = (nouvelles: Valeurs) => {
    cle.current = nouvelleCle();
    setValeurs((avant) => ({ ...avant, ...nouvelles }));
    setErreurs((avant) => Object.fromEntries(Object.entries(avant).filter(([nom]) => !(nom in nouvelles))));
  };
  const envoyer = async () => {
    setEnCours(true);
    setPanne(null);
    try {
      const depart = performance.now();
      const recus = await envoyerLot(acte(), cibles, cle.current);
      const enregistres = recus.filter(({ recu }) => recu).length;
      if (enregistres > 0) noterActe(definition.id, performance.now() - depart, enregistres);
      setSorts(recus);
      void requetes.invalidateQueries();
    } catch (erreur) {
      const champs = erreur instanceof ErreurApi ? erreur.probleme.champs : undefined;
      if (champs) setErreurs(Object.fromEntries(champs.map(({ champ, message }) => [nomDeChamp(champ), message])));
      else setPanne(erreur);
    } finally {
      setEnCours(false);
    }
  };
  const enregistrer = () => {
    setErreurs(absents);
    const premier = Object.keys(absents)[0];
    if (premier) document.getElementById(`champ-${premier}`)?.focus();
    else if (!enCours) void envoyer();
  };
  return { commune, valeurs, changer, erreurs, saisi: Object.keys(absents).length === 0 ? acte() : null, enregistrer, enCours, panne, sorts };
}
