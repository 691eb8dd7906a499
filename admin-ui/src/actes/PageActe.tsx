import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useParams, useSearchParams } from 'react-router';
import { useDefinitions } from '../api-client/requetes';
import { Article } from '../commun/Article';
import { Chargement } from '../commun/Chargement';
import { EtatVide } from '../commun/EtatVide';
import { useDossierCourant } from '../dossier/ContexteDossier';
import { adresseDocument } from '../dossier/documents/adresse';
import { FormulaireActe } from './FormulaireActe';

/** The page of an act: what it is, on what ground, then its form. */
export default function PageActe() {
  const dossier = useDossierCourant();
  const { nom = '' } = useParams();
  const [contexte] = useSearchParams();
  const definitions = useDefinitions();
  const echeance = dossier.taches.find(({ id }) => id === contexte.get('tache'))?.echeance;
  if (definitions.size === 0) return <Chargement />;
  const definition = [...definitions.values()].find((d) => d.nom === nom);
  if (!definition) return <EtatVide titre="Cet acte n’existe pas dans cette procédure." />;
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <Typography variant="h2" sx={{ fontSize: '1.35rem' }}>{definition.titre}</Typography>
        <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <span>Acte de{'\u00a0'}: {definition.auteur}</span>
          {echeance ? <Link href={adresseDocument(dossier.numero, 'calcul-motive', { echeance })} target="_blank" rel="noreferrer">Joindre le calcul motivé (PDF)</Link> : null}
          {definition.articles.map((article) => <Article key={article} reference={article} />)}
        </Typography>
      </Box>
      <FormulaireActe key={`${nom}?${contexte}`} definition={definition} dossier={dossier} contexte={contexte} />
    </>
  );
}
