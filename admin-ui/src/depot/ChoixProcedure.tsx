import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import type { DefinitionActe, ProcedureOuvrable } from '../api-client/types';
import { Article } from '../commun/Article';
import { Panneau } from '../commun/Panneau';

const ARTICLES_MONTRES = 4;
export const adresseDepot = (procedure: string, acte: string): string => `/dossiers/nouveau?${new URLSearchParams({ procedure, acte })}`;

const familles = (procedures: ProcedureOuvrable[]): [string, ProcedureOuvrable[]][] => [...Map.groupBy(procedures, ({ famille }) => famille)];

/** One way to open: the act, who makes it, on what ground. */
const Voie = ({ procedure, acte }: { procedure: string; acte: DefinitionActe }) => (
  <Box component="li" sx={{ mt: 0.75 }}>
    <Link component={LienRoute} to={adresseDepot(procedure, acte.id)} sx={{ fontWeight: 600 }}>{acte.titre}</Link>
    <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap' }}>
      <span>{acte.auteur}</span>
      {acte.articles.slice(0, ARTICLES_MONTRES).map((article) => <Article key={article} reference={article} />)}
    </Typography>
  </Box>
);

/** What is being brought to the Court, in the words of the law: the form follows. */
export function ChoixProcedure({ procedures }: { procedures: ProcedureOuvrable[] }) {
  return (
    <>
      <Typography color="textSecondary">Choisissez l’acte reçu. Le numéro est attribué à l’enregistrement, et les premiers délais courent de la date de l’acte.</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))', alignItems: 'start' }}>
        {familles(procedures).map(([famille, siennes]) => (
          <Panneau key={famille} titre={famille}>
            {siennes.map(({ id, nom, actes }) => (
              <Box key={id} sx={{ '& + &': { mt: 2 } }}>
                <Typography variant="h3">{nom}</Typography>
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>{actes.map((acte) => <Voie key={acte.id} procedure={id} acte={acte} />)}</Box>
              </Box>
            ))}
          </Panneau>
        ))}
      </Box>
    </>
  );
}
