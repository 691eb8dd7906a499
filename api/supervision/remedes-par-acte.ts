import { Inject, Injectable } from '@nestjs/common';
import type { Essai, Intervention } from '@diligence/activities/veille';
import { REMEDES } from '@diligence/domain/supervision';
import type { ActeDto } from '../actes/acte.dto';
import { ApercuActe } from '../actes/apercu';
import { EnregistrementActe } from '../actes/enregistrement';
import { Horloge } from '../commun/horloge';
import type { Appelant } from '../droits';
import { Probleme } from '../erreurs';
import { Registre } from '../ports';

type Demande = Pick<Intervention, '_id' | 'numero' | 'remede' | 'parametres' | 'motif'>;

/** Remedies that are acts of the catalogue: same rights, same law, same history as any act. */
@Injectable()
export class RemedesParActe {
  constructor(
    @Inject(ApercuActe) private readonly apercu: ApercuActe, @Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe,
    @Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  /** Nothing is recorded. @throws Probleme 403, 404, 409, 503; a legal refusal is part of the answer. */
  async essayer(demande: Demande, appelant: Appelant): Promise<Essai> {
    const { accepte, refus, historique } = await this.apercu.apercevoir(demande.numero!, { corps: await this.acte(demande), acteId: 'apercu', versionAttendue: undefined }, appelant);
    return accepte ? { possible: true, effets: historique } : { possible: false, effets: [], empechement: refus?.detail ?? 'Cet acte serait refusé.' };
  }

  /** Records the act, under the id of the intervention: done again, it is the same act. */
  async faire(demande: Demande, appelant: Appelant): Promise<string[]> {
    await this.enregistrement.enregistrer(demande.numero!, { corps: await this.acte(demande), acteId: `deblocage:${demande._id}`, versionAttendue: undefined }, appelant);
    return [REMEDES[demande.remede].effet];
  }

  private async acte({ numero, remede, parametres, motif }: Demande): Promise<ActeDto> {
    const { acte } = REMEDES[remede];
    if (!acte) throw new Error(`« ${remede} » is not an act.`);
    const donnees = acte === 'GE02' ? { acte: parametres['acte'] ?? (await this.acteQuiAFerme(numero!, parametres['echeance']!)), motif } : parametres;
    return { acte, dateActe: this.horloge.jour(), donnees };
  }

  /** @throws Probleme 409 when no act had closed the limit. */
  private async acteQuiAFerme(numero: string, echeance: string): Promise<string> {
    const par = (await this.registre.dossier(numero))?.echeances.find(({ id }) => id === echeance)?.soldeePar;
    if (par === undefined) throw new Probleme(409, 'limite-non-fermee', 'Aucun acte n’a fermé cette limite : elle ne peut pas être rouverte.');
    return par;
  }
}
