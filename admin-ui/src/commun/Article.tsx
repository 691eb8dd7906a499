import Link from '@mui/material/Link';
import { lienLegifrance } from './legifrance';

/** An article is always a link to its text. */
export function Article({ reference }: { reference: string }) {
  return (
    <Link href={lienLegifrance(reference)} target="_blank" rel="noreferrer" variant="body2" sx={{ whiteSpace: 'nowrap' }} aria-label={`${reference}, texte sur Légifrance (nouvel onglet)`}>
      {reference}
    </Link>
  );
}
