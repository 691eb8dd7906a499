import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Model } from 'mongoose';
import {
  ecrireBlocage, faire, lireAnnuaire, modelesVeille, preparer, preparerVeille,
  type Blocage, type Essai, type Intervention, type ModelesVeille, type MondeVeille, type Parametre, type ParcoursSuivi, type RemedeTechnique, type Suivi, type Veille,
} from '@diligence/activities/veille';
import { doublon } from '@diligence/activities/store';
import type { Annuaire } from '@diligence/domain/supervision';
import { CLIENT_TEMPORAL, MODELES, type Modeles } from '../adaptateurs/jetons';
import { Horloge } from '../commun/horloge';
import { Supervision, type Lignes } from './port';

/** Journeys written by two watches whose clocks differ a little are read again rather than missed. */
const RECOUVREMENT_MS = 5_000;
const CLOS_MAX = 1_000;

@Injectable()
export class SupervisionMongo extends Supervision implements OnModuleInit {
  private readonly v: ModelesVeille;
  private readonly monde: MondeVeille;
  private readonly lignes = new Map<string, ParcoursSuivi>();
  private dernier = '';
  private lecture: Promise<Lignes> | undefined;

  constructor(@Inject(MODELES) m: Modeles, @Inject(CLIENT_TEMPORAL) client: Client, @Inject(Horloge) private readonly horloge: Horloge) {
    super();
    this.v = modelesVeille(m.dossiers.db);
    this.monde = { m, v: this.v, client, maintenant: () => horloge.maintenant() };
  }

  onModuleInit(): Promise<void> { return preparerVeille(this.v); }

  /** All journeys are read once; then only those that changed. Requests that come together share one reading. */
  override parcours(): Promise<Lignes> {
    this.lecture ??= this.relire().finally(() => { this.lecture = undefined; });
    return this.lecture;
  }

  private async relire(): Promise<Lignes> {
    const suivi = await this.v.suivis.findById('parcours').lean<Suivi>();
    const depuis = this.dernier && new Date(Date.parse(this.dernier) - RECOUVREMENT_MS).toISOString();
    for await (const parcours of this.v.parcours.find({ majLe: { $gte: depuis } }).lean<ParcoursSuivi[]>().cursor({ batchSize: 1_000 })) {
      const ligne = parcours as unknown as ParcoursSuivi;
      this.lignes.set(ligne._id, ligne);
      if (ligne.majLe > this.dernier) this.dernier = ligne.majLe;
    }
    return { lignes: [...this.lignes.values()], calculeLe: suivi?.le || null };
  }

  override veille = (): Promise<Veille | null> => this.v.veilles.findById('veille').lean<Veille>().exec();
  override annuaire = (): Promise<Annuaire | null> => lireAnnuaire(this.v, this.horloge.maintenant());

  /** All that are open, and the last closed. */
  override async blocages(): Promise<Blocage[]> {
    const [ouverts, clos] = await Promise.all([
      this.v.blocages.find({ closLe: null }).lean<Blocage[]>(),
      this.v.blocages.find({ closLe: { $ne: null } }).sort({ closLe: -1 }).limit(CLOS_MAX).lean<Blocage[]>(),
    ]);
    return [...ouverts, ...clos];
  }
  override blocage = (id: string): Promise<Blocage | null> => this.v.blocages.findById(id).lean<Blocage>().exec();
  override interventions = (): Promise<Intervention[]> => this.v.interventions.find().sort({ le: -1 }).lean<Intervention[]>().exec();
  override intervention = (id: string): Promise<Intervention | null> => this.v.interventions.findById(id).lean<Intervention>().exec();

  override async inscrire(intervention: Intervention): Promise<Intervention> {
    return (await inserer(this.v.interventions, intervention)) ? intervention : ((await this.intervention(intervention._id)) ?? intervention);
  }

  override async conclure(depuis: Intervention['etat'], suite: Intervention): Promise<boolean> {
    return (await this.v.interventions.collection.replaceOne({ _id: suite._id as never, etat: depuis }, { ...suite } as never)).matchedCount === 1;
  }

  override async admettre({ _id }: Blocage, admis: Blocage['admis']): Promise<void> {
    for (let lu = await this.blocage(_id); lu; lu = await this.blocage(_id)) {
      if (await ecrireBlocage(this.v, { ...lu, admis, version: lu.version + 1 })) return;
    }
  }

  override parametres = (): Promise<Parametre[]> => this.v.parametres.find().lean<Parametre[]>().exec();
  override regler = (parametre: Parametre): Promise<boolean> => inserer(this.v.parametres, parametre);
  override essayer = (remede: RemedeTechnique, numero: string): Promise<Essai> => preparer(this.monde, remede, numero);
  override reparer = (remede: RemedeTechnique, numero: string): Promise<Essai> => faire(this.monde, remede, numero);
}

/** Whether this is the first document under its id. */
async function inserer<T extends { _id: string }>({ collection }: Pick<Model<T>, 'collection'>, document: T): Promise<boolean> {
  try {
    await collection.insertOne({ ...document } as never);
    return true;
  } catch (erreur) {
    if (doublon(erreur)) return false;
    throw erreur;
  }
}
