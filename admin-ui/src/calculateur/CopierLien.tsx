import LinkIcon from '@mui/icons-material/Link';
import Button from '@mui/material/Button';
import { useState } from 'react';

/** Copies the address of the page, which holds the whole question. */
export function CopierLien({ adresse }: { adresse: string }) {
  const [copiee, setCopiee] = useState<string | null>(null);
  const copier = async () => { await navigator.clipboard.writeText(adresse); setCopiee(adresse); };
  return <Button size="small" className="non-imprime" sx={{ flexShrink: 0 }} startIcon={<LinkIcon aria-hidden />} onClick={() => void copier()}>{copiee === adresse ? 'Lien copié' : 'Copier le lien'}</Button>;
}
