import { useNavigate } from 'react-router';
import { ChampChoix } from '../actes/ChampChoix';
import { chambresQueJeSers, estCentral } from '../administration/bornes';
import { ChampTexte } from '../administration/ChampTexte';
import { Formulaire } from '../administration/Formulaire';
import { useSaisie } from '../administration/useSaisie';
import { api, contenu } from '../api-client/client';
import { useMoi } from '../session/ContexteMoi';
import { PORTEES } from './lire';
import type { Portee } from './types';

/** Three questions everyone asks: what is down, for whom, what still works. */
export function AnnoncerIncident({ retour }: { retour: string }) {
  const naviguer = useNavigate();
  const moi = useMoi();
  const central = estCentral(moi);
  const saisie = useSaisie({
    formulaire: 'incident', objet: 'nouveau', requis: ['texte', 'portee'],
    initiale: { texte: '', marche: '', portee: central ? '' : 'chambre', chambre: moi.administre?.length === 1 ? (moi.administre[0] ?? '') : '' },
    envoyer: ({ texte, marche, portee, chambre }, { cle }) => contenu(api.POST('/api/v1/incidents', {
      params: { header: { 'Idempotency-Key': cle } }, body: { texte: texte!, portee: portee as Portee, ...(marche ? { marche } : {}), ...(portee === 'chambre' && chambre ? { chambre: chambre as never } : {}) },
    })),
    reussi: () => void naviguer(retour, { state: { fait: 'L’incident est annoncé sur toutes les pages.' } }),
  });
  const portees = (Object.keys(PORTEES) as Portee[]).filter((portee) => central || portee === 'chambre').map((portee) => ({ valeur: portee, libelle: PORTEES[portee] }));
  return (
    <Formulaire titre="Annoncer un incident" bouton="Annoncer l’incident" retour={retour} saisie={saisie}>
      <ChampTexte {...saisie.champ('texte', 'Ce qui ne marche pas')} aide={'Une phrase que chacun comprend, par exemple\u00a0: la messagerie de la Cour ne part plus.'} long />
      <ChampTexte {...saisie.champ('marche', 'Ce qui marche encore')} aide={'Par exemple\u00a0: les actes s’enregistrent, les notifications partiront plus tard.'} long />
      <ChampChoix {...saisie.champ('portee', 'Qui est touché')} choix={portees} />
      {saisie.valeurs.portee === 'chambre' ? <ChampChoix {...saisie.champ('chambre', 'Chambre touchée')} requis choix={chambresQueJeSers(moi)} /> : null}
    </Formulaire>
  );
}
