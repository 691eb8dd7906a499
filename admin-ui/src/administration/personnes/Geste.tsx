import { useNavigate } from 'react-router';
import Typography from '@mui/material/Typography';
import { ChampChoix } from '../../actes/ChampChoix';
import { ChampDate } from '../../actes/ChampDate';
import { aujourdhui } from '../../commun/dates';
import { useServices, type Fonction, type PersonneAdministree } from '../annuaire';
import { ChampTexte } from '../ChampTexte';
import { ecrirePersonne, rendreAcces, retirerAcces, terminerFonction } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { fonctionEnMots } from '../mots';
import { useSaisie } from '../useSaisie';
import { DonnerFonction } from './DonnerFonction';

const SANS_SERVICE = 'aucun';
interface Props { personne: PersonneAdministree; retour: string; fait: (texte: string) => void }

function Fiche({ personne, retour, fait }: Props) {
  const services = useServices().data ?? [];
  const nomDuService = (id: string | undefined) => services.find((s) => s.id === id)?.nom ?? 'aucun';
  const saisie = useSaisie({
    formulaire: 'fiche', objet: personne.id, initiale: { nom: personne.nom, service: personne.service ?? SANS_SERVICE }, requis: ['nom'], version: personne.version,
    envoyer: ({ nom, service }, envoi) => ecrirePersonne(personne.id, { nom: nom!, ...(service && service !== SANS_SERVICE ? { service } : {}) }, envoi), reussi: () => fait('La fiche est modifiée.'),
  });
  const ecarts = [{ libelle: 'Prénom et nom', un: personne.nom, autre: saisie.valeurs.nom }, { libelle: 'Service', un: nomDuService(personne.service), autre: nomDuService(saisie.valeurs.service) }].filter(({ un, autre }) => un !== autre);
  return (
    <Formulaire titre="Modifier la fiche" bouton="Enregistrer la fiche" retour={retour} saisie={saisie} ecarts={ecarts}>
      <ChampTexte {...saisie.champ('nom', 'Prénom et nom')} />
      {services.length > 0 ? <ChampChoix {...saisie.champ('service', 'Service de rattachement')} choix={[{ valeur: SANS_SERVICE, libelle: 'Aucun service' }, ...services.map(({ id, nom }) => ({ valeur: id, libelle: nom }))]} /> : null}
    </Formulaire>
  );
}

function FinFonction({ personne, fonction, retour, fait }: Props & { fonction: Fonction }) {
  const saisie = useSaisie({
    formulaire: 'fin-fonction', objet: `${personne.id}:${fonction.id}`, initiale: { au: aujourdhui(), motif: '' }, requis: ['au', 'motif'], version: personne.version,
    envoyer: ({ au, motif }, envoi) => terminerFonction(personne.id, fonction.id, { au: au!, motif: motif! }, envoi), reussi: () => fait(`Fin notée\u00a0: ${fonctionEnMots(fonction)}.`),
  });
  return (
    <Formulaire titre={`Mettre fin\u00a0: ${fonctionEnMots(fonction)}`} bouton="Mettre fin à la fonction" danger retour={retour} saisie={saisie}>
      <Typography variant="body2">La fonction reste dans l’histoire de la personne. Ses droits cessent à la fin du dernier jour{'\u00a0'}; les tâches qui lui étaient nommément confiées seront signalées à la supervision.</Typography>
      <ChampDate {...saisie.date('au', 'Dernier jour')} />
      <ChampTexte {...saisie.champ('motif', 'Motif')} long />
    </Formulaire>
  );
}

function Acces({ personne, retour, fait }: Props) {
  const rendre = personne.retireLe !== undefined;
  const saisie = useSaisie({
    formulaire: rendre ? 'rendre-acces' : 'retirer-acces', objet: personne.id, initiale: { motif: '' }, requis: ['motif'], version: personne.version,
    envoyer: ({ motif }, envoi) => (rendre ? rendreAcces : retirerAcces)(personne.id, { motif: motif! }, envoi), reussi: () => fait(rendre ? 'L’accès est rendu.' : 'L’accès est retiré.'),
  });
  return (
    <Formulaire titre={rendre ? 'Rendre l’accès' : 'Retirer l’accès'} bouton={rendre ? 'Rendre l’accès' : 'Retirer l’accès'} danger={!rendre} retour={retour} saisie={saisie}>
      <Typography variant="body2">{rendre ? 'Les fonctions en vigueur compteront de nouveau, dès sa prochaine requête.' : 'Dès sa prochaine requête, la personne ne pourra plus rien voir ni rien faire, même si sa page est ouverte. Ses fonctions restent inscrites.'}</Typography>
      <ChampTexte {...saisie.champ('motif', 'Motif')} long />
    </Formulaire>
  );
}

/** The change asked for by the address, so that a reload or a shared link opens it again. */
export function Geste({ geste, fonction, personne }: { geste: string; fonction: string | null; personne: PersonneAdministree }) {
  const naviguer = useNavigate();
  const retour = `/administration/personnes/${personne.id}`;
  const commun = { personne, retour, fait: (texte: string) => void naviguer(retour, { state: { fait: texte } }) };
  const visee = personne.fonctions.find(({ id }) => id === fonction);
  if (geste === 'fonction') return <DonnerFonction {...commun} />;
  if (geste === 'fiche') return <Fiche {...commun} />;
  if (geste === 'fin' && visee) return <FinFonction {...commun} fonction={visee} />;
  return geste === 'retirer' || geste === 'rendre' ? <Acces {...commun} /> : null;
}
