import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonique } from '@diligence/activities/journal';
import { definitionParId } from '@diligence/domain/procedure';
import { NumeroPipe } from '../commun/numero.pipe';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, problemeEnCorps } from '../erreurs';
import { EnregistrementActe } from './enregistrement';
import type { CibleDto, LotDto, SortDto } from './lot.dto';

const DE_FRONT = 4;
/** Acts on how the Court works, which one decision may settle for many dossiers. */
const GESTES_DE_SUIVI = new Set(['GE05', 'GE06', 'GE07', 'GE08', 'GE14']);

/** Whether one may record this act on many dossiers at once. */
export const admisEnLot = (acte: string): boolean => GESTES_DE_SUIVI.has(acte) || definitionParId(acte)?.collectif === true;

/** One act on many dossiers: each is its own act, with its own receipt or its own refusal; one refused stops no other. */
@Injectable()
export class LotActes {
  private readonly numero = new NumeroPipe();
  constructor(@Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe) {}

  /** The same key and content give the same receipts, so that a batch cut short is finished by sending it again. @throws Probleme 400. */
  async enregistrer(cle: string, { cibles, ...commun }: LotDto, appelant: Appelant): Promise<SortDto[]> {
    if (!admisEnLot(commun.acte)) throw champsInvalides([{ champ: 'acte', message: 'Cet acte s’enregistre dossier par dossier.' }]);
    const sorts: SortDto[] = new Array<SortDto>(cibles.length);
    const file = [...cibles.entries()];
    await Promise.all(Array.from({ length: DE_FRONT }, async () => {
      for (let suivant = file.shift(); suivant; suivant = file.shift()) sorts[suivant[0]] = await this.une(cle, commun, suivant[1], appelant);
    }));
    return sorts;
  }

  private async une(cle: string, { acte, dateActe, donnees }: Omit<LotDto, 'cibles'>, cible: CibleDto, appelant: Appelant): Promise<SortDto> {
    const { partie, version } = cible;
    const ou = { numero: cible.numero, ...(partie === undefined ? {} : { partie }) };
    try {
      const numero = this.numero.transform(cible.numero);
      const corps = { acte, dateActe, donnees: { ...donnees, ...cible.donnees }, ...(partie === undefined ? {} : { partie }) };
      return { ...ou, numero, recu: await this.enregistrement.enregistrer(numero, { corps, acteId: idDe(cle, numero, cible), versionAttendue: version }, appelant) };
    } catch (erreur) {
      if (!(erreur instanceof Probleme)) throw erreur;
      return { ...ou, refus: problemeEnCorps(erreur) };
    }
  }
}

/** Id of the act on one dossier: of the batch, the dossier and what is its own there. */
const idDe = (cle: string, numero: string, { partie, donnees }: CibleDto): string =>
  `lot-${createHash('sha256').update(canonique({ cle, numero, partie: partie ?? null, donnees: donnees ?? null })).digest('hex').slice(0, 32)}`;
