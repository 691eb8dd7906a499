import { Injectable } from '@nestjs/common';
import type { Model, PipelineStage } from 'mongoose';
import { lireJournal } from '@diligence/activities/journal';
import type { EntreeJournal, Ligne } from '@diligence/activities/store';
import type { Dossier } from '@diligence/domain/dossier';
import type { Chambre } from '@diligence/domain/personne';
import type { Alerte, Tache } from '@diligence/domain/procedure';
import type { FiltreAlertes } from '../alertes/alerte.dto';
import type { DemandeListe, Page, Plage, Tri } from '../commun/liste';
import type { FiltreDossiers } from '../dossiers/filtre.dto';
import { Registre, type DossierChoisi, type DossierResume, type FaitJournal, type Lecteur, type LigneStock, type Repartition, type Situation } from '../ports';
import type { FiltreTaches } from '../taches/tache.dto';
import { lisible, requeteAlertes, requeteDossiers, requeteParents, requeteTaches, type Filtre } from './requetes';
import { Seuils } from './seuils';
import { Collection } from './store';

const LOT = 500;
const HORS_LISTE = { alertes: 0, mots: 0 } as const;
const HORS_RESUME = { ...HORS_LISTE, rang: 0 } as const;
const CHOISI = { version: 1, chambre: 1, designations: 1, parties: 1, restreintA: 1, taches: 1, alertes: 1, actesPossibles: 1, actes: 1 } as const;
/** Sorts what has no date after what has one. */
const SANS_DATE = '9999-12-31';

type LigneLue = DossierResume & Pick<Ligne, 'rang'>;

/** Order of the lines; two dossiers never share a place, so that pages never overlap. */
const ordre = ({ champ, sens }: Tri): Record<string, 1 | -1> => {
  if (champ === 'prochaineEcheance') return { rang: sens };
  return champ === 'numero' ? { _id: sens } : { [champ]: sens, _id: 1 };
};

@Injectable()
export class RegistreMongo extends Registre {
  private readonly seuils = new Seuils();

  constructor(
    @Collection('dossiers') private readonly entiers: Model<Dossier>, @Collection('lignes') private readonly lignes: Model<Ligne>,
    @Collection('journal') private readonly entrees: Model<EntreeJournal>,
  ) { super(); }

  override dossier(numero: string): Promise<Dossier | null> {
    return this.entiers.findById(numero).lean<Dossier>().exec();
  }

  override async version(numero: string): Promise<number | null> {
    return (await this.lignes.findById(numero, { version: 1 }).lean<Pick<Ligne, 'version'>>())?.version ?? null;
  }

  override async dossiers({ filtre, tri, plage }: DemandeListe<FiltreDossiers>, lecteur: Lecteur): Promise<Page<DossierResume>> {
    const requete = requeteDossiers(filtre, lecteur);
    const taille = plage.fin - plage.debut + 1;
    const lire = (auPlus?: string) => this.lignes.find(auPlus === undefined ? requete : { $and: [{ rang: { $lte: auPlus } }, requete] }, HORS_LISTE).sort(ordre(tri)).skip(plage.debut).limit(taille).lean<LigneLue[]>().exec();
    const usuel = tri.champ === 'prochaineEcheance' && tri.sens === 1;
    const [lignes, total] = await Promise.all([
      usuel ? this.seuils.page(JSON.stringify([requete, plage]), taille, lire) : lire(),
      this.lignes.countDocuments(requete),
    ]);
    return { lignes: lignes.map(({ rang: _rang, ...ligne }) => ligne), total };
  }

  override parcourir({ filtre, tri }: Pick<DemandeListe<FiltreDossiers>, 'filtre' | 'tri'>, lecteur: Lecteur): AsyncIterable<DossierResume> {
    return this.lignes.find(requeteDossiers(filtre, lecteur), HORS_RESUME).sort(ordre(tri)).lean<DossierResume[]>().cursor({ batchSize: LOT });
  }

  override stock(chambre: Chambre | undefined, lecteur: Lecteur): Promise<LigneStock[]> {
    return this.lignes.aggregate<LigneStock>([
      { $match: requeteDossiers({ clos: false, ...(chambre ? { chambre } : {}) }, lecteur) },
      { $group: { _id: '$etape', etapeTexte: { $first: '$etapeTexte' }, nombre: { $sum: 1 } } },
      { $project: { _id: 0, etape: '$_id', etapeTexte: 1, nombre: 1 } },
      { $sort: { nombre: -1, etape: 1 } },
    ]);
  }

  override repartition(lecteur: Lecteur): Promise<Repartition[]> {
    return this.lignes.aggregate<Repartition>([
      { $match: lisible(lecteur) },
      { $group: { _id: { procedure: '$procedure', matiere: '$matiere', etape: '$etape' }, etapeTexte: { $first: '$etapeTexte' }, nombre: { $sum: 1 } } },
      { $project: { _id: 0, procedure: '$_id.procedure', matiere: '$_id.matiere', etape: '$_id.etape', etapeTexte: 1, nombre: 1 } },
    ]);
  }

  override choisis(numeros: readonly string[], lecteur: Lecteur): Promise<DossierChoisi[]> {
    return this.entiers.find({ _id: { $in: [...numeros] }, ...lisible(lecteur) }, CHOISI).lean<DossierChoisi[]>().exec();
  }

  override taches({ filtre, tri, plage }: DemandeListe<FiltreTaches>, lecteur: Lecteur): Promise<Page<Tache & Situation>> {
    return this.deplier<Tache>('taches', requeteParents(filtre, lecteur, 'taches'), requeteTaches(filtre, lecteur), tri, plage);
  }

  override alertes({ filtre, tri, plage }: DemandeListe<FiltreAlertes>, lecteur: Lecteur): Promise<Page<Alerte & Situation>> {
    return this.deplier<Alerte>('alertes', requeteParents(filtre, lecteur, 'alertes'), requeteAlertes(filtre, lecteur), tri, plage);
  }

  override async journal(numero: string): Promise<FaitJournal[]> {
    return (await lireJournal({ journal: this.entrees }, numero)).map(({ fait, acte }) => ({ fait, ...(acte ? { version: acte.recu.version } : {}) }));
  }

  /** One row per embedded task or alert. */
  private async deplier<T extends { id: string }>(liste: 'taches' | 'alertes', parents: Filtre, lignes: Filtre, tri: Tri, { debut, fin }: Plage): Promise<Page<T & Situation>> {
    const champ = tri.champ === 'numero' ? '_id' : `${liste}.${tri.champ}`;
    const etapes: PipelineStage[] = [
      { $match: parents },
      { $project: { chambre: 1, intitule: 1, etapeTexte: 1, designations: 1, urgent: 1, detenu: { $in: [true, { $ifNull: ['$parties.detenu', []] }] }, [liste]: 1 } },
      { $unwind: `$${liste}` },
      { $match: lignes },
      { $addFields: { cleDeTri: { $ifNull: [`$${champ}`, SANS_DATE] } } },
      { $sort: { cleDeTri: tri.sens, _id: 1, [`${liste}.id`]: 1 } },
      { $facet: { lignes: [{ $skip: debut }, { $limit: fin - debut + 1 }], total: [{ $count: 'n' }] } },
    ];
    const [resultat] = await this.lignes.aggregate<{ lignes: (Situation & { _id: string } & Record<typeof liste, T>)[]; total: { n: number }[] }>(etapes);
    return {
      total: resultat?.total[0]?.n ?? 0,
      lignes: (resultat?.lignes ?? []).map(({ _id, chambre, intitule, etapeTexte, detenu, urgent, ...ligne }) => ({ ...ligne[liste], numero: _id, chambre, intitule, etapeTexte, ...(detenu ? { detenu } : {}), ...(urgent ? { urgent } : {}) })),
    };
  }
}
