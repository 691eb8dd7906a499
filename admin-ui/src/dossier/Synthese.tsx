import Typography from '@mui/material/Typography';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';
import { Controles } from './Controles';

/** « Dossier sans défaut »: what is late, blocking, missing or done. */
export default function Synthese() {
  const { controles, cloture, decisionAttaquee, depot, anomalies, clos } = useDossierCourant();
  return (
    <>
      {anomalies.length > 0 ? <Panneau titre="Anomalies à lever"><ul>{anomalies.map((a) => <li key={a.id}>{a.texte}</li>)}</ul></Panneau> : null}
      <Panneau titre="Dossier sans défaut">{controles.length > 0 ? <Controles controles={controles} /> : <Typography color="textSecondary">Aucun contrôle ne s’applique encore.</Typography>}</Panneau>
      <Panneau titre="Décision attaquée">
        {decisionAttaquee ? <Typography>{decisionAttaquee.juridiction}, {dateLongue(decisionAttaquee.date)}{decisionAttaquee.rg ? `, répertoire général n°\u00a0${decisionAttaquee.rg}` : ''}.</Typography> : <Typography color="textSecondary">Non renseignée.</Typography>}
        {depot ? <Typography variant="body2" color="textSecondary">Déclaration de pourvoi du {dateLongue(depot)}.</Typography> : null}
      </Panneau>
      {cloture.length > 0 && !clos ? <Panneau titre="Avant de clore le dossier"><Controles controles={cloture} /></Panneau> : null}
    </>
  );
}
