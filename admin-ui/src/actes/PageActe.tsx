import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useParams, useSearchParams } from 'react-router';
import { useDefinitions } from '../api-client/requetes';
import { Article } from '../commun/Article';
import { Chargement } from '../commun/Chargement';
import { EtatVide } from '../commun/EtatVide';
import { useDossierCourant } from '../dossier/ContexteDossier';
import { FormulaireActe } from './FormulaireActe';

/** The page of an act: what it is, on what ground, then its form. */
export default function PageActe() {
  const dossier = useDossierCourant();
  const { nom = '' } = useParams();
  const [contexte] = useSearchParams();
  const definitions = useDefinitions();
  if (definitions.size === 0) return <Chargement />;
  const definition = [...definitions.values()].find((d) => d.nom === nom);
  if (!definition) return <EtatVide titre="Cet acte n’existe pas dans cette procédure." />;
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <Typography variant="h2" sx={{ fontSize: '1.35rem' }}>{definition.titre}</Typography>
        <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <span>Acte de{'\u00a0'}: {definition.auteur}</span>
          {definition.articles.map((article) => <Article key={article} reference={article} />)}
        </Typography>
      </Box>
      <FormulaireActe key={`${nom}?${contexte}`} definition={definition} dossier={dossier} contexte={contexte} />
    </>
  );
}
