import Typography from '@mui/material/Typography';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';
import { Controles } from './Controles';
import { ProjetsDeDecision } from './documents/ProjetsDeDecision';
import { EcheancesDuVolet } from './volets/EcheancesDuVolet';
import { EtapesDuVolet } from './volets/EtapesDuVolet';
import { Traits } from './volets/Traits';
import { useLireChamp } from './volets/useLireChamp';

function Rendue() {
  const { issue } = useDossierCourant();
  const lire = useLireChamp();
  return (
    <Traits traits={[
      { nom: 'Issue', valeur: issue?.texte ?? null },
      { nom: 'Prononcée le', valeur: issue ? dateLongue(issue.date) : null },
      { nom: 'Numéro d’arrêt', valeur: lire('numeroArret'), absence: 'non renseigné' },
      { nom: 'Diffusion', valeur: lire('diffusion'), absence: 'non renseignée' },
      { nom: 'Suite', valeur: issue?.renvoi ? 'renvoi devant une autre juridiction' : null, absence: 'aucun renvoi' },
    ]} />
  );
}

/** The decision: a draft looks like a draft; once pronounced, what it is, who was told, and what it has opened. */
export default function Decision() {
  const { issue, cloture, clos } = useDossierCourant();
  const lire = useLireChamp();
  const annonce = lire('datePrononce');
  return (
    <>
      <Panneau titre={issue ? 'Décision rendue' : 'Décision à rendre'}>
        {issue ? <Rendue /> : <Typography color="textSecondary">Aucune décision n’est rendue{annonce ? `\u00a0; le prononcé est annoncé pour le ${annonce}` : ''}.</Typography>}
      </Panneau>
      {issue ? null : <ProjetsDeDecision />}
      <EtapesDuVolet volet="decision" titre="Décisions et notifications" vide="Rien encore." />
      <EcheancesDuVolet volet="decision" titre="Ce que la décision a ouvert" />
      {cloture.length > 0 && !clos ? <Panneau titre="Avant de clore le dossier"><Controles controles={cloture} /></Panneau> : null}
    </>
  );
}
