import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';
import { useMoi } from '../session/ContexteMoi';
import { Controles } from './Controles';

/** Drawn after what must be decided: most dossiers stand alone. */
const PanneauSerie = lazy(() => import('../series/PanneauSerie'));
const HORS_COUR = ['avocat-aux-conseils', 'administrateur'];

/** « Dossier sans défaut »: what is late, blocking, missing or done. */
export default function Synthese() {
  const { actes, controles, cloture, decisionAttaquee, depot, anomalies, clos } = useDossierCourant();
  const ouverture = actes.find(({ document }) => document);
  const deLaCour = useMoi().roles.some((role) => !HORS_COUR.includes(role));
  return (
    <>
      {anomalies.length > 0 ? <Panneau titre="Anomalies à lever"><ul>{anomalies.map((a) => <li key={a.id}>{a.texte}</li>)}</ul></Panneau> : null}
      <Panneau titre="Dossier sans défaut">{controles.length > 0 ? <Controles controles={controles} /> : <Typography color="textSecondary">Aucun contrôle ne s’applique encore.</Typography>}</Panneau>
      <Panneau titre="Décision attaquée">
        {decisionAttaquee ? <Typography>{decisionAttaquee.juridiction}, {dateLongue(decisionAttaquee.date)}{decisionAttaquee.rg ? `, répertoire général n°\u00a0${decisionAttaquee.rg}` : ''}.</Typography> : <Typography color="textSecondary">Non renseignée.</Typography>}
        {depot && ouverture ? <Typography variant="body2" color="textSecondary">{ouverture.titre}, le {dateLongue(depot)}.</Typography> : null}
      </Panneau>
      {deLaCour ? <Suspense fallback={null}><PanneauSerie /></Suspense> : null}
      {cloture.length > 0 && !clos ? <Panneau titre="Avant de clore le dossier"><Controles controles={cloture} /></Panneau> : null}
    </>
  );
}
