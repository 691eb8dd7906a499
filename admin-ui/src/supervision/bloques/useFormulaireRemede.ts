import { useState } from 'react';
import { nouvelleCle } from '../../actes/brouillon';
import { ErreurApi } from '../../api-client/erreur';
import { useEssai, useRemede } from '../requetes';
import type { RemedeOffert } from '../types';

/** A remedy being prepared: tried first, applied next. What changes after a try asks for another; one preparation, one key. */
export function useFormulaireRemede(id: string, remede: RemedeOffert) {
  const [valeurs, setValeurs] = useState<Record<string, string>>({});
  const [motif, setMotif] = useState('');
  const [cle, setCle] = useState(nouvelleCle);
  const [essai, application] = [useEssai(id), useRemede(id)];
  const demande = { remede: remede.code, parametres: valeurs, motif };
  const oublier = () => { essai.reset(); application.reset(); setCle(nouvelleCle()); };
  const changer = (nom: string, valeur: string | null) => { setValeurs(({ [nom]: _, ...autres }) => (valeur ? { ...autres, [nom]: valeur } : autres)); oublier(); };
  const erreur = essai.error ?? application.error;
  const champs = new Map(erreur instanceof ErreurApi ? erreur.probleme.champs?.map(({ champ, message }) => [champ.replace(/^parametres\./, ''), message]) : []);
  return {
    valeurs, motif, changer, ecrireMotif: (texte: string) => { setMotif(texte); oublier(); },
    complet: motif.trim() !== '' && remede.champs.every(({ nom, requis }) => !requis || Boolean(valeurs[nom])),
    essayer: () => essai.mutate(demande), essai: essai.data, enEssai: essai.isPending,
    appliquer: () => application.mutate({ ...demande, cle }), enApplication: application.isPending, intervention: application.data,
    erreur: champs.size > 0 ? null : erreur, fautes: champs,
  };
}
