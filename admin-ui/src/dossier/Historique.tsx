import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useHistorique, useReferentiels } from '../api-client/requetes';
import type { FaitHistorique } from '../api-client/types';
import { Article } from '../commun/Article';
import { Chargement } from '../commun/Chargement';
import { dateLongue, instantLong } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { auteur } from './auteur';
import { useDossierCourant } from './ContexteDossier';

function Fait({ fait }: { fait: FaitHistorique }) {
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Typography>{fait.texte} {fait.article ? <Article reference={fait.article} /> : null}</Typography>
      <Typography variant="body2" color="textSecondary">
        Acte du {dateLongue(fait.dateActe)}, enregistré le {instantLong(fait.enregistreLe)} par {auteur(fait.auteur, useReferentiels().personnes)}.
      </Typography>
      {fait.trace ? (
        <Box component="details" sx={{ '& pre': { overflowX: 'auto', fontSize: '0.8rem', m: 0, p: 1, bgcolor: 'action.hover', borderRadius: 1 } }}>
          <summary>Trace technique n°{'\u00a0'}{fait.seq}</summary>
          <pre tabIndex={0}>{JSON.stringify(fait.trace, null, 2)}</pre>
        </Box>
      ) : null}
    </Box>
  );
}

/** Who did what, when and on what ground, the latest first; for a supervisor, the trace and the way to the engine. */
export default function Historique() {
  const { numero } = useDossierCourant();
  const { data, isPending, error, refetch } = useHistorique(numero);
  if (isPending) return <Chargement />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <Panneau
      titre="Historique"
      actions={data.lienMoteur ? <Button href={data.lienMoteur} target="_blank" rel="noreferrer" endIcon={<OpenInNew aria-hidden />}>Voir ce pourvoi dans le moteur</Button> : null}
    >
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.faits.toReversed().map((fait) => <Fait key={fait.seq} fait={fait} />)}</Box>
    </Panneau>
  );
}
