import { useNavigate } from 'react-router';
import { ChampChoix } from '../../actes/ChampChoix';
import { ChampDate } from '../../actes/ChampDate';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { CHAMBRES, nomDe } from '../../commun/referentiel';
import { useMoi } from '../../session/ContexteMoi';
import { useNom, type Service } from '../annuaire';
import { TOUTE_LA_COUR, chambreChoisie, ressortsQueJeSers, seulRessort } from '../bornes';
import { ChampPersonneAnnuaire } from '../ChampPersonneAnnuaire';
import { ChampTexte } from '../ChampTexte';
import { ecrireService } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { identifiantDe } from '../mots';
import { useSaisie } from '../useSaisie';

/** Creates a service, or changes one: it is closed by its last day, never deleted. */
export function EcrireService({ service, retour }: { service?: Service | undefined; retour: string }) {
  const naviguer = useNavigate();
  const nom = useNom();
  const moi = useMoi();
  const saisie = useSaisie({
    formulaire: 'service', objet: service?.id ?? 'nouveau', requis: ['nom', 'chambre', 'du'], version: service?.version,
    initiale: { nom: service?.nom ?? '', chambre: service ? (service.chambre ?? TOUTE_LA_COUR) : seulRessort(moi), responsable: service?.responsable ?? '', du: service?.du ?? aujourdhui(), au: service?.au ?? '' },
    envoyer: ({ nom: intitule, chambre, responsable, du, au }, envoi) => ecrireService(service?.id ?? identifiantDe(intitule!), {
      nom: intitule!, du: du!, ...chambreChoisie(chambre), ...(responsable ? { responsable } : {}), ...(au ? { au } : {}),
    }, envoi),
    reussi: () => void naviguer(retour, { state: { fait: service ? 'Le service est modifié.' : 'Le service est créé.' } }),
  });
  const v = saisie.valeurs;
  const ecarts = service ? [
    { libelle: 'Nom', un: service.nom, autre: v.nom }, { libelle: 'Chambre', un: service.chambre ? nomDe(CHAMBRES, service.chambre) : 'toute la Cour', autre: v.chambre === TOUTE_LA_COUR ? 'toute la Cour' : nomDe(CHAMBRES, v.chambre) },
    { libelle: 'Qui en répond', un: nom(service.responsable), autre: nom(v.responsable) }, { libelle: 'Dernier jour', un: service.au ? dateCourte(service.au) : 'sans terme', autre: v.au ? dateCourte(v.au) : 'sans terme' },
  ].filter(({ un, autre }) => un !== autre) : [];
  return (
    <Formulaire titre={service ? `Modifier le service «\u00a0${service.nom}\u00a0»` : 'Créer un service'} bouton={service ? 'Enregistrer le service' : 'Créer le service'} retour={retour} saisie={saisie} ecarts={ecarts}>
      <ChampTexte {...saisie.champ('nom', 'Nom du service')} aide="Par exemple Greffe de la première chambre civile." />
      <ChampChoix {...saisie.champ('chambre', 'Chambre, ou toute la Cour')} choix={ressortsQueJeSers(moi)} />
      <ChampPersonneAnnuaire {...saisie.champ('responsable', 'Qui en répond')} />
      <ChampDate {...saisie.date('du', 'Existe depuis le')} />
      <ChampDate {...saisie.date('au', 'Dernier jour')} aide="À laisser vide tant que le service existe." />
    </Formulaire>
  );
}
