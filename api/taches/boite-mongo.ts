import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import type { Ligne } from '@diligence/activities/store';
import type { Dossier } from '@diligence/domain/dossier';
import { designeMaintenant, duService, lisible, requeteParents, requeteTaches } from '../adaptateurs/requetes';
import { Collection } from '../adaptateurs/store';
import type { Lecteur } from '../ports';
import { appeles, FIXATIONS } from './audiences';
import { Boite, type CompteTaches, type DossierAppele, type PeriodeAudiences } from './port';
import { VUES, type VueTaches } from './tache.dto';

const AUDIENCE = { intitule: 1, chambre: 1, 'actes.acte': 1, 'actes.statut': 1, 'actes.donnees.dateAudience': 1, 'actes.donnees.formation': 1 } as const;

@Injectable()
export class BoiteMongo extends Boite {
  constructor(@Collection('lignes') private readonly lignes: Model<Ligne>, @Collection('dossiers') private readonly entiers: Model<Dossier>) { super(); }

  override async compter(mien: boolean, lecteur: Lecteur): Promise<CompteTaches[]> {
    const compte = { $group: { _id: { genre: '$taches.genre', chambre: '$chambre' }, titre: { $first: '$taches.titre' }, nombre: { $sum: 1 } } };
    const [parVue] = await this.lignes.aggregate<Record<VueTaches, (Pick<CompteTaches, 'titre' | 'nombre'> & { _id: Pick<CompteTaches, 'genre' | 'chambre'> })[]>>([
      { $match: requeteParents({}, lecteur, 'taches') },
      { $project: { chambre: 1, designations: 1, taches: 1 } },
      { $unwind: '$taches' },
      { $facet: Object.fromEntries(VUES.map((vue) => [vue, [{ $match: requeteTaches({ vue, mien }, lecteur) }, compte]])) },
    ]);
    return VUES.flatMap((vue) => (parVue?.[vue] ?? []).map(({ _id, titre, nombre }) => ({ vue, ..._id, titre, nombre })));
  }

  override async audiences({ du, au, designe }: PeriodeAudiences, lecteur: Lecteur): Promise<DossierAppele[]> {
    const dossiers = await this.entiers.find({
      $and: [lisible(lecteur), designe ? designeMaintenant(lecteur) : duService(lecteur), { clos: null, actes: { $elemMatch: { acte: { $in: FIXATIONS }, 'donnees.dateAudience': { $gte: du, $lte: au } } } }],
    }, AUDIENCE).lean<Pick<Dossier, '_id' | 'intitule' | 'chambre' | 'actes'>[]>();
    return appeles(dossiers, { du, au });
  }
}
