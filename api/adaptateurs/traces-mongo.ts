import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Page, Plage } from '../commun/liste';
import { Horloge } from '../commun/horloge';
import { Traces, type FiltreTraces, type LigneConsultation, type RefusTrace } from '../ports';
import { MODELES, type Modeles } from './jetons';

@Injectable()
export class TracesMongo extends Traces {
  constructor(@Inject(MODELES) private readonly m: Modeles, @Inject(Horloge) private readonly horloge: Horloge) { super(); }

  override async refus(ligne: RefusTrace): Promise<void> {
    await this.m.audit.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne });
  }

  override async consultation(ligne: Omit<LigneConsultation, 'le'>): Promise<void> {
    await this.m.consultations.create({ _id: randomUUID(), le: this.horloge.maintenant(), ...ligne });
  }

  override async consultations({ numero, qui }: FiltreTraces, { debut, fin }: Plage): Promise<Page<LigneConsultation & { id: string }>> {
    const filtre = { ...(numero === undefined ? {} : { numero }), ...(qui === undefined ? {} : { qui }) };
    const [lignes, total] = await Promise.all([
      this.m.consultations.find(filtre).sort({ le: -1 }).skip(debut).limit(fin - debut + 1).lean(),
      this.m.consultations.countDocuments(filtre),
    ]);
    return { total, lignes: lignes.map(({ _id, le, qui, numero, motif }) => ({ id: _id, le, qui, numero, motif })) };
  }
}
