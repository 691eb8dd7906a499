import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { garderBrouillon, lireBrouillon, nouvelleCle, oublierBrouillon, type Valeurs } from '../actes/brouillon';
import { nomDeChamp } from '../actes/saisie';
import { useApresFrappe } from '../actes/useApresFrappe';
import { apercevoirDepot, deposer } from '../api-client/depots';
import { ErreurApi } from '../api-client/erreur';
import type { DefinitionActe, Depot, ProcedureOuvrable } from '../api-client/types';
import { aujourdhui } from '../commun/dates';
import { composer, manques, manquesDesChamps, pourApercu, saisieVide, type Saisie } from './declaration';
import type { PartieSaisie } from './parties/partie';

const PAPIER = 'nouveau';
/** An answer that settles the attempt: what is corrected is another filing. A silence is retried under the same key. */
const regle = (erreur: unknown) => erreur instanceof ErreurApi && erreur.status < 500;

/** State of the form that opens a dossier: kept across reloads, filed once however often one clicks, previewed while one types. */
export function useDepot({ id: procedure }: ProcedureOuvrable, formulaire: DefinitionActe) {
  const papier = [PAPIER, procedure, formulaire.id] as const;
  const naviguer = useNavigate();
  const requetes = useQueryClient();
  const [garde] = useState(() => lireBrouillon(...papier));
  const cle = useRef(garde?.cle ?? nouvelleCle());
  const [saisie, setSaisie] = useState<Saisie>(() => (garde?.valeurs as Saisie | undefined) ?? saisieVide(aujourdhui()));
  const [absents, setAbsents] = useState<Record<string, string>>({});
  const depot = useMutation({
    mutationFn: () => deposer(composer(procedure, formulaire, saisie), cle.current),
    onSuccess: async ({ numero }) => { oublierBrouillon(...papier); await requetes.invalidateQueries(); await naviguer(`/dossiers/${numero}`); },
    onError: (erreur) => { if (regle(erreur)) cle.current = nouvelleCle(); },
  });
  useEffect(() => garderBrouillon(PAPIER, procedure, formulaire.id, { valeurs: { ...saisie }, cle: cle.current }), [saisie, procedure, formulaire.id]);
  const fautes = depot.error instanceof ErreurApi ? Object.fromEntries((depot.error.probleme.champs ?? []).map(({ champ, message }) => [nomDeChamp(champ), message])) : {};
  const changer = (valeurs: Valeurs) => { setSaisie((avant) => ({ ...avant, valeurs: { ...avant.valeurs, ...valeurs } })); setAbsents({}); };
  const changerParties = useCallback((suite: (avant: PartieSaisie[]) => PartieSaisie[]) => { setSaisie((avant) => ({ ...avant, parties: suite(avant.parties) })); setAbsents({}); }, []);
  const envoyer = () => {
    const trouves = manques(formulaire, saisie);
    setAbsents(trouves);
    const premier = Object.keys(trouves)[0];
    if (premier) (document.getElementById(`champ-${premier}`) ?? document.getElementById('champ-parties'))?.focus();
    else if (!depot.isPending) depot.mutate();
  };
  const effacer = () => { oublierBrouillon(...papier); setSaisie(saisieVide(aujourdhui())); };
  return { ...saisie, changer, changerParties, envoyer, effacer, restaure: garde !== null, enCours: depot.isPending, panne: depot.error, erreurs: { ...fautes, ...absents }, apercu: useApercuDepot(procedure, formulaire, saisie) };
}

/** What the filing as typed so far would open. */
function useApercuDepot(procedure: ProcedureOuvrable['id'], formulaire: DefinitionActe, saisie: Saisie) {
  const pret = Object.keys(manquesDesChamps(formulaire, saisie)).length === 0;
  const pose = useApresFrappe(pret ? JSON.stringify(pourApercu(composer(procedure, formulaire, saisie))) : 'null');
  const { data, isFetching, error } = useQuery({
    queryKey: ['apercu', PAPIER, pose], queryFn: ({ signal }) => apercevoirDepot(JSON.parse(pose) as Depot, signal),
    enabled: pose !== 'null', placeholderData: keepPreviousData, retry: false,
  });
  return { pret, apercu: data, enCours: isFetching, erreur: error };
}
