import type { Declaration } from '../depot/declaration';
import { api, contenu } from './client';

/** Files a declaration; the same key and content always get the same number. */
export const deposer = (declaration: Declaration, cle: string) =>
  contenu(api.POST('/api/v1/depots', { params: { header: { 'Idempotency-Key': cle } }, body: declaration }));
