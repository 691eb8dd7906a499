import { CHAMBRES, ROLES } from '@diligence/domain/personne';
import type { CompteDemo } from './comptes';

const SIRET_FICTIF = '00000000000000';
/** Claims in the names of ProConnect, and those this product adds: roles, chambre, cabinet, qualite. */
export const CLAIMS = ['given_name', 'usual_name', 'email', 'uid', 'siret', 'organizational_unit', 'belonging_population', 'idp_id', 'roles', 'chambre', 'cabinet', 'qualite'] as const;
/** Scopes asked for to obtain every claim. */
export const PORTEES = ['openid', ...CLAIMS].join(' ');

/** What the provider says of a demonstration account. */
export const claimsDe = (c: CompteDemo): Record<string, unknown> & { sub: string } => ({
  sub: c.id, uid: c.id, given_name: c.prenom, usual_name: c.nom, email: `${c.id}@demonstration.invalid`, siret: SIRET_FICTIF,
  organizational_unit: c.cabinet ?? `Cour de cassation${c.chambre ? `/${CHAMBRES[c.chambre]}` : ''}`,
  belonging_population: c.role === 'avocat-aux-conseils' ? 'prestataire' : 'agent', idp_id: 'demonstration',
  roles: [c.role], chambre: c.chambre, cabinet: c.cabinet, qualite: c.qualite ?? ROLES[c.role],
});
