import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import type { Ligne } from '@diligence/activities/store';
import { motsDuTexte } from '@diligence/domain/dossier';
import { Parentes, type Commun, type DossierResume, type Lecteur } from '../ports';
import { lisible, type Filtre } from './requetes';
import { Collection } from './store';

const AU_PLUS = 200;
const HORS_RESUME = { alertes: 0, mots: 0, rang: 0 } as const;

/** What they have in common, as a query on the lines. */
function requete(commun: Commun): Filtre {
  if ('personne' in commun) return { 'parties.personne': commun.personne };
  if ('nom' in commun) return { mots: { $all: motsDuTexte(commun.nom) } };
  if ('parties' in commun) return { 'parties.nom': { $in: commun.parties } };
  return { 'decisionAttaquee.date': commun.decision.date, 'decisionAttaquee.juridiction': commun.decision.juridiction };
}

@Injectable()
export class ParentesMongo extends Parentes {
  constructor(@Collection('lignes') private readonly lignes: Model<Ligne>) { super(); }

  override dossiers(commun: Commun, lecteur: Lecteur): Promise<DossierResume[]> {
    return this.lignes.find({ $and: [lisible(lecteur), requete(commun)] }, HORS_RESUME).sort({ _id: 1 }).limit(AU_PLUS).lean<DossierResume[]>().exec();
  }

  override async designes({ nature, valeur, cle }: { nature: string; valeur: string; cle: string }): Promise<string[]> {
    const designation = nature === 'rg' ? { $or: [{ 'identifiants.cle': cle }, { 'decisionAttaquee.rg': valeur }] } : { 'identifiants.cle': cle };
    return (await this.lignes.find(designation, { _id: 1 }).sort({ _id: 1 }).limit(AU_PLUS).lean<Pick<Ligne, '_id'>[]>()).map(({ _id }) => _id);
  }
}
