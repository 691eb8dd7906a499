import Block from '@mui/icons-material/Block';
import Check from '@mui/icons-material/Check';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { useDefinition } from '../api-client/requetes';
import type { Controle } from '../api-client/types';
import { Article } from '../commun/Article';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';

const ETATS = {
  fait: { Forme: Check, mot: 'Fait', ton: 'loin' },
  manque: { Forme: RadioButtonUnchecked, mot: 'Manque', ton: 'soldee' },
  'en-retard': { Forme: ErrorOutline, mot: 'En retard', ton: 'retard' },
  bloque: { Forme: Block, mot: 'Bloque', ton: 'aujourdhui' },
} as const;

function LigneControle({ controle }: { controle: Controle }) {
  const { numero } = useDossierCourant();
  const definition = useDefinition(controle.etat === 'fait' ? undefined : controle.acte);
  const { Forme, mot, ton } = ETATS[controle.etat];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, py: 0.75, alignItems: 'center', borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, width: 100, flexShrink: 0, fontWeight: 600, fontSize: '0.875rem', color: (theme) => theme.palette.tons[ton].fg }}><Forme aria-hidden fontSize="small" />{mot}</Box>
      <Typography sx={{ flex: 1 }}>{controle.texte}</Typography>
      {controle.article ? <Article reference={controle.article} /> : null}
      {definition ? <Button size="small" component={Link} to={adresseActe(numero, definition.nom)}>{definition.bouton}</Button> : null}
    </Box>
  );
}

const Liste = ({ controles }: { controles: Controle[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{controles.map((c) => <LigneControle key={c.code} controle={c} />)}</Box>
);

/** « Dossier sans défaut »: what is done, missing, late or blocking. */
export default function Synthese() {
  const { controles, cloture, decisionAttaquee, depot, anomalies, clos } = useDossierCourant();
  return (
    <>
      {anomalies.length > 0 ? <Panneau titre="Anomalies à lever"><ul>{anomalies.map((a) => <li key={a.id}>{a.texte}</li>)}</ul></Panneau> : null}
      <Panneau titre="Dossier sans défaut">{controles.length > 0 ? <Liste controles={controles} /> : <Typography color="textSecondary">Aucun contrôle ne s’applique encore.</Typography>}</Panneau>
      <Panneau titre="Décision attaquée">
        {decisionAttaquee ? <Typography>{decisionAttaquee.juridiction}, {dateLongue(decisionAttaquee.date)}{decisionAttaquee.rg ? `, répertoire général n°\u00a0${decisionAttaquee.rg}` : ''}.</Typography> : <Typography color="textSecondary">Non renseignée.</Typography>}
        {depot ? <Typography variant="body2" color="textSecondary">Déclaration de pourvoi du {dateLongue(depot)}.</Typography> : null}
      </Panneau>
      {cloture.length > 0 && !clos ? <Panneau titre="Avant de clore le dossier"><Liste controles={cloture} /></Panneau> : null}
    </>
  );
}
