import { AbilityBuilder, createMongoAbility, subject, type MongoAbility, type MongoQuery } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import type { DateCivile } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import { chambresDe, type Role } from '@diligence/domain/personne';
import { affectationsDe, type Demandeur } from '../identite/personne';
import { ACTIONS_DOSSIER, HABILITATIONS, type Action, type ActionDossier, type Portee, type Sujet } from './habilitations';

/** A dossier as rights see it: `deposePar` is who filed it, when known. */
export type DossierVu = Pick<Dossier, 'chambre' | 'designations' | 'parties' | 'restreintA'> & { deposePar?: string };
export type Aptitude = MongoAbility<[Action, Sujet | DossierVu]>;

/** Conditions of each scope, as one query readable by Mongo and by CASL; an empty list grants nothing. A chamber counts for the roles held in it. */
const CONDITIONS: Record<Portee, (d: Demandeur, jour: DateCivile, roles: readonly Role[]) => MongoQuery[]> = {
  tous: () => [{}],
  chambre: (d, _jour, roles) => chambresDe(affectationsDe(d), roles).map((chambre) => ({ chambre })),
  sansChambre: () => [{ chambre: null }],
  designe: (d, jour) => [d.id, ...(d.remplace ?? [])].flatMap((personne) => [
    { designations: { $elemMatch: { personne, au: { $exists: false } } } },
    { designations: { $elemMatch: { personne, au: { $gte: jour } } } },
  ]),
  conseil: (d) => (d.cabinet ? [{ 'parties.conseil.nom': d.cabinet }] : []),
  deposant: (d) => [{ deposePar: d.id }],
};

/** The rights of one person on one day (civil date in Paris), built from the table and from nothing else. */
export function aptitudeDe(demandeur: Demandeur, jour: DateCivile): Aptitude {
  const { can, cannot, build } = new AbilityBuilder<Aptitude>(createMongoAbility);
  for (const { action, sujet, roles, portees } of HABILITATIONS) {
    if (!roles.some((role) => demandeur.roles.includes(role))) continue;
    if (portees.includes('tous')) can(action, sujet);
    else for (const condition of portees.flatMap((portee) => CONDITIONS[portee](demandeur, jour, roles))) can(action, sujet, condition);
  }
  for (const action of ACTIONS_DOSSIER) {
    cannot(action, 'Dossier', { 'restreintA.0': { $exists: true }, restreintA: { $nin: [demandeur.id] } }).because('Ce dossier est restreint aux personnes désignées.');
  }
  return build();
}

/** Whether this person may do this to this very dossier. */
export const peutSurDossier = (aptitude: Aptitude, action: ActionDossier, dossier: DossierVu): boolean =>
  aptitude.can(action, subject('Dossier', { ...dossier }));

/** The same rights as a Mongo filter on the read model; `null` when no dossier at all may be read. */
export const filtreLecture = (aptitude: Aptitude): MongoQuery | null =>
  rulesToCondition<Aptitude, MongoQuery, MongoQuery>(
    aptitude.rulesFor('lire', 'Dossier'),
    (regle) => (regle.inverted ? { $nor: [regle.conditions ?? {}] } : (regle.conditions ?? {})),
    { and: (conditions) => ({ $and: conditions }), or: (conditions) => ({ $or: conditions }), empty: () => ({}) },
  );
