import type { AuthProvider } from 'react-admin';
import { ErreurApi } from '../api-client/erreur';
import type { Moi } from '../api-client/types';
import { seConnecter } from './connexion';
import { seDeconnecter } from './deconnexion';

/** The session belongs to the API: react-admin only asks who is there, and leaves for the sign-in page when nobody is. */
export const creerAuthProvider = (moi: Moi): AuthProvider => ({
  checkAuth: () => Promise.resolve(),
  checkError: (erreur: unknown) => {
    if (erreur instanceof ErreurApi && erreur.status === 401) seConnecter();
    return Promise.resolve();
  },
  getIdentity: () => Promise.resolve({ id: moi.id, fullName: moi.nom }),
  getPermissions: () => Promise.resolve(moi.droits),
  login: () => { seConnecter(); return Promise.resolve(); },
  logout: async () => { await seDeconnecter(); return false; },
});
