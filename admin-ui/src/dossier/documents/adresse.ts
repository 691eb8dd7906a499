import type { paths } from '../../api-client/schema';

type Modele = paths['/api/v1/dossiers/{numero}/documents/{modele}.pdf']['get']['parameters']['path']['modele'];

/** Address of a document made from the dossier as it is now, in PDF; `precisions` names what the document is about. */
export function adresseDocument(numero: string, modele: Modele, precisions: { echeance?: string; partie?: string } = {}): string {
  const suite = new URLSearchParams(precisions).toString();
  return `/api/v1/dossiers/${numero}/documents/${modele}.pdf${suite ? `?${suite}` : ''}`;
}
