import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { ajouterJours, expireA, type DateCivile } from '@diligence/domain/commun';
import type { Consultation, LigneAudit } from '@diligence/activities/store';
import type { Page, Plage } from '../commun/liste';
import { Horloge } from '../commun/horloge';
import { Traces, type EcritureTrace, type FiltreEcritures, type FiltreTraces, type LigneConsultation, type RefusTrace } from '../ports';
import { Collection } from './store';

/** Instants of these days of Paris. */
const entre = (du: DateCivile | undefined, au: DateCivile | undefined) =>
  (du === undefined && au === undefined ? {} : { le: { ...(du ? { $gte: expireA(ajouterJours(du, -1)) } : {}), ...(au ? { $lt: expireA(au) } : {}) } });

@Injectable()
export class TracesMongo extends Traces {
  constructor(
    @Collection('audit') private readonly audit: Model<LigneAudit>, @Collection('consultations') private readonly ouvertures: Model<Consultation>,
    @Inject(Horloge) private readonly horloge: Horloge,
  ) { super(); }

  override async refus(ligne: RefusTrace): Promise<void> {
    await this.audit.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne });
  }

  override async export(ligne: RefusTrace & { donnees: object }): Promise<void> {
    await this.audit.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne });
  }

  override async ecriture({ donnees, ...ligne }: EcritureTrace): Promise<void> {
    await this.audit.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne, donnees });
  }

  override async ecritures({ qui, fiche, nature, du, au }: FiltreEcritures, { debut, fin }: Plage): Promise<Page<EcritureTrace & { id: string; le: string }>> {
    const filtre = { 'donnees.fiche': fiche ?? { $exists: true }, ...(qui === undefined ? {} : { qui }), ...(nature === undefined ? {} : { action: { $regex: `^${nature}\\.` } }), ...entre(du, au) };
    const [lignes, total] = await Promise.all([this.audit.find(filtre).sort({ le: -1 }).skip(debut).limit(fin - debut + 1).lean<LigneAudit[]>(), this.audit.countDocuments(filtre)]);
    return { total, lignes: lignes.map(({ _id, le, qui: auteur, action, resultat, donnees }) => ({ id: _id, le, qui: auteur, action, resultat, donnees: donnees as EcritureTrace['donnees'] })) };
  }

  override async consultation(ligne: Omit<LigneConsultation, 'le'>): Promise<void> {
    await this.ouvertures.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne });
  }

  override async consultations({ numero, qui }: FiltreTraces, { debut, fin }: Plage): Promise<Page<LigneConsultation & { id: string }>> {
    const filtre = { ...(numero === undefined ? {} : { numero }), ...(qui === undefined ? {} : { qui }) };
    const [lignes, total] = await Promise.all([
      this.ouvertures.find(filtre).sort({ le: -1 }).skip(debut).limit(fin - debut + 1).lean(),
      this.ouvertures.countDocuments(filtre),
    ]);
    return { total, lignes: lignes.map(({ _id, le, qui, numero, motif }) => ({ id: _id, le, qui, numero, motif })) };
  }
}
