import { useQuery } from '@tanstack/react-query';
import { api, contenu } from '../../api-client/client';

/** Documents this person may make from the dossier; the API leaves out those her functions do not open. */
export const useDocuments = (numero: string) =>
  useQuery({ queryKey: ['dossier', numero, 'documents'], queryFn: () => contenu(api.GET('/api/v1/dossiers/{numero}/documents', { params: { path: { numero } } })) });
