import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Panneau } from '../../commun/Panneau';
import { useDossierCourant } from '../ContexteDossier';
import { LienDocument } from './LienDocument';
import { useDocuments } from './useDocuments';

/** Drafts covered by the délibéré, for those who deliberate; the others are told why they see none. */
export function ProjetsDeDecision() {
  const { data } = useDocuments(useDossierCourant().numero);
  const projets = data?.filter(({ projet, compartiment }) => projet && compartiment === 'delibere');
  if (!projets) return null;
  return (
    <Panneau titre="Projets">
      {projets.length === 0 ? <Typography color="textSecondary">Les projets sont couverts par le délibéré{'\u00a0'}: ils ne sont montrés qu’aux personnes qui délibèrent et à leur greffe.</Typography> : null}
      <Stack sx={{ gap: 1.5 }}>{projets.map((document) => <LienDocument key={document.id} document={document} />)}</Stack>
    </Panneau>
  );
}
