import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDefinitions } from '../../api-client/requetes';
import { Panneau } from '../../commun/Panneau';
import { useDossierCourant } from '../ContexteDossier';
import { LigneAttendue } from './LigneAttendue';
import { LigneFaite } from './LigneFaite';
import { actesDuVolet, attendusDuVolet, type Volet } from './volet';

const LISTE = { listStyle: 'none', m: 0, p: 0 } as const;

interface Props { volet: Volet; titre: string; vide: string }

/** What is expected in this part of the dossier, by whom and by when, then what is done, the latest last. */
export function EtapesDuVolet({ volet, titre, vide }: Props) {
  const dossier = useDossierCourant();
  const definitions = useDefinitions();
  const { taches, controles } = attendusDuVolet(dossier, definitions, volet);
  const faits = actesDuVolet(dossier, definitions, volet);
  const rien = taches.length + controles.length + faits.length === 0;
  return (
    <Panneau titre={titre}>
      {rien ? <Typography color="textSecondary">{vide}</Typography> : null}
      {taches.length + controles.length > 0 ? (
        <>
          <Typography variant="h3">Attendu</Typography>
          <Box component="ul" sx={LISTE}>
            {taches.map((tache) => <LigneAttendue key={tache.id} attendu={tache} />)}
            {controles.map(({ code, texte, acte, article }) => <LigneAttendue key={code} attendu={{ titre: texte, ...(acte ? { acte } : {}), ...(article ? { article } : {}) }} />)}
          </Box>
        </>
      ) : null}
      {faits.length > 0 ? (
        <>
          <Typography variant="h3" sx={{ mt: taches.length + controles.length > 0 ? 1.5 : 0 }}>Fait</Typography>
          <Box component="ul" sx={LISTE}>{faits.map((acte) => <LigneFaite key={acte.acteId} acte={acte} />)}</Box>
        </>
      ) : null}
    </Panneau>
  );
}
