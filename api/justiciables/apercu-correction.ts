import { Inject, Injectable } from '@nestjs/common';
import type { ApercuDto } from '../actes/acte.dto';
import { ApercuActe } from '../actes/apercu';
import type { Envoi } from '../actes/enregistrement';
import type { Appelant } from '../droits';
import { Probleme, problemeEnCorps } from '../erreurs';
import { Legislation, Registre } from '../ports';
import { delaisAutrement } from './distance';
import type { ApercuCorrectionDto, CorrectionDto } from './justiciable.dto';
import { Justiciables, lireCorrection } from './justiciables.service';

/** What a correction would do on each running dossier of a person, limits first; records nothing. */
@Injectable()
export class ApercuCorrection {
  constructor(
    @Inject(Justiciables) private readonly justiciables: Justiciables, @Inject(ApercuActe) private readonly apercu: ApercuActe,
    @Inject(Registre) private readonly registre: Registre, @Inject(Legislation) private readonly legislation: Legislation,
  ) {}

  /** @throws Probleme 400, 404, 503; a dossier one may not act on is part of the answer, with its refusal. */
  async apercevoir(id: string, correction: CorrectionDto, appelant: Appelant): Promise<ApercuCorrectionDto[]> {
    const { dateActe, donnees } = lireCorrection(correction);
    const { presences } = await this.justiciables.lire(id, appelant);
    const droit = await this.legislation.droit();
    const lignes: ApercuCorrectionDto[] = [];
    for (const presence of presences.filter(({ clos }) => clos === null)) {
      const corps = { acte: 'GE11', dateActe, donnees: { ...donnees, identifiant: presence.partie } };
      const dossier = await this.registre.dossier(presence.numero);
      lignes.push({
        ...presence,
        apercu: await this.surUn(presence.numero, { corps, acteId: 'apercu', versionAttendue: undefined }, appelant),
        delais: donnees.demeure && dossier ? delaisAutrement(dossier.echeances, presence.partie, donnees.demeure, droit) : [],
      });
    }
    return lignes;
  }

  private async surUn(numero: string, envoi: Envoi, appelant: Appelant): Promise<ApercuDto> {
    try {
      return await this.apercu.apercevoir(numero, envoi, appelant);
    } catch (erreur) {
      if (!(erreur instanceof Probleme)) throw erreur;
      return { accepte: false, refus: problemeEnCorps(erreur), ouvre: [], ferme: [], taches: [], historique: [] };
    }
  }
}
