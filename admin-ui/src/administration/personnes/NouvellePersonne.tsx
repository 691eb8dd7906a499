import { useNavigate } from 'react-router';
import { ChampChoix } from '../../actes/ChampChoix';
import { ChampDate } from '../../actes/ChampDate';
import { ErreurApi } from '../../api-client/erreur';
import { aujourdhui } from '../../commun/dates';
import { useMoi } from '../../session/ContexteMoi';
import { useServices } from '../annuaire';
import { chambreChoisie, ressortsQueJeSers, rolesQueJeDonne, seulRessort } from '../bornes';
import { ChampTexte } from '../ChampTexte';
import { donnerFonction, ecrirePersonne } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { useSaisie } from '../useSaisie';

const VIDE = { id: '', nom: '', service: '', role: '', chambre: '', du: '', motif: '' };

const VERSION_DE_PERSONNE = 0;
/** Enters a new card, and never writes over one that exists. */
const inscrire = (...[id, fiche, envoi]: Parameters<typeof ecrirePersonne>) =>
  ecrirePersonne(id, fiche, { ...envoi, version: VERSION_DE_PERSONNE }).catch((erreur: unknown) => {
    if (!(erreur instanceof ErreurApi) || erreur.status !== 412) throw erreur;
    throw new ErreurApi({ ...erreur.probleme, status: 409, champs: [{ champ: 'id', message: 'Cette personne est déjà dans l’annuaire\u00a0: cherchez-la, puis donnez-lui la fonction.' }] });
  });

/** Enters somebody with a first function: two writings of the directory, traced apart. */
export default function NouvellePersonne() {
  const naviguer = useNavigate();
  const moi = useMoi();
  const services = useServices().data ?? [];
  const saisie = useSaisie({
    formulaire: 'personne', objet: 'nouvelle', initiale: { ...VIDE, chambre: seulRessort(moi), du: aujourdhui() }, requis: ['id', 'nom', 'role', 'chambre', 'du'],
    envoyer: async ({ id, nom, service, role, chambre, du, motif }, envoi) => {
      await inscrire(id!, { nom: nom!, ...(service ? { service } : {}) }, envoi);
      await donnerFonction(id!, { role: role as never, du: du!, ...chambreChoisie(chambre), ...(motif ? { motif } : {}) }, envoi);
    },
    reussi: () => void naviguer(`/administration/personnes/${saisie.valeurs.id.trim()}`, { state: { fait: `${saisie.valeurs.nom} est dans l’annuaire de la Cour.` } }),
  });
  return (
    <Formulaire titre="Inscrire une personne" bouton="Inscrire la personne" retour="/administration" saisie={saisie}>
      <ChampTexte {...saisie.champ('id', 'Identifiant')} aide="Celui que donne le service d’identité, par exemple prenom.nom." />
      <ChampTexte {...saisie.champ('nom', 'Prénom et nom')} />
      <ChampChoix {...saisie.champ('role', 'Première fonction')} choix={rolesQueJeDonne(moi)} />
      <ChampChoix {...saisie.champ('chambre', 'Chambre, ou toute la Cour')} choix={ressortsQueJeSers(moi)} />
      <ChampDate {...saisie.date('du', 'À compter du')} />
      {services.length > 0 ? <ChampChoix {...saisie.champ('service', 'Service de rattachement')} choix={services.map(({ id, nom }) => ({ valeur: id, libelle: nom }))} /> : null}
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Consigné au journal, par exemple la référence de l’arrêté." />
    </Formulaire>
  );
}
