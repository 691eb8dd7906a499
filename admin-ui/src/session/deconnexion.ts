import { oublierBrouillons } from '../actes/brouillon';
import { api, contenu } from '../api-client/client';

/** Closes the session here, then at the identity provider. */
export async function seDeconnecter(): Promise<void> {
  const { adresse } = await contenu(api.POST('/api/v1/deconnexion'));
  sessionStorage.clear();
  oublierBrouillons();
  location.assign(adresse);
}
