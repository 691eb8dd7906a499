import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Chargement } from '../commun/Chargement';
import { EtatVide } from '../commun/EtatVide';
import { RedigerJour } from './RedigerJour';
import { RedigerValeur } from './RedigerValeur';
import { ecrireAmendement, useRegles } from './requetes';
import type { Changement } from './types';

/** Draft of an amendment, from a rule or for a day; once written, its page measures it. */
export default function Rediger() {
  const [parametres] = useSearchParams();
  const naviguer = useNavigate();
  const { parId, isPending } = useRegles();
  const [id] = useState(() => `m-${crypto.randomUUID().slice(0, 8)}`);
  const regle = parId.get(parametres.get('regle') ?? '');
  const envoyer = (changement: Changement, motif: string) => ecrireAmendement(id, { changements: [changement], motif });
  const reussi = () => void naviguer(`/droit/modifications/${id}`);
  if (isPending) return <Chargement />;
  if (parametres.get('genre') === 'jour') return <RedigerJour envoyer={envoyer} reussi={reussi} />;
  if (!regle) return <EtatVide titre="Cette règle n’existe pas">Choisissez une règle dans l’onglet Règles de délai.</EtatVide>;
  return <RedigerValeur key={regle.id} regle={regle} envoyer={envoyer} reussi={reussi} />;
}
