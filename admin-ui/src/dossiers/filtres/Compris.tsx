import Typography from '@mui/material/Typography';
import { useRecherche } from '../requetes';

/** What the search understood of what was typed, in the court's words. */
export function Compris({ id, q }: { id: string; q: string }) {
  const { data } = useRecherche(q);
  const compris = q.trim().length > 1 ? data?.compris : undefined;
  return (
    <Typography id={id} role="status" variant="body2" color="textSecondary" sx={{ minHeight: compris ? undefined : 0 }}>
      {compris?.length === 0 ? 'Rien à chercher dans ces mots\u00a0: donnez un numéro, un nom, une date.' : compris?.map(({ texte }) => texte).join(' · ')}
    </Typography>
  );
}
