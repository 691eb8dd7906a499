import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonique } from '@diligence/activities/journal';
import { NumeroPipe } from '../commun/numero.pipe';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, problemeEnCorps } from '../erreurs';
import { EnregistrementActe } from './enregistrement';
import type { CibleDto, LotDto, SortDto } from './lot.dto';

const DE_FRONT = 4;
/**
 * What one decision may settle for many dossiers: measures of administration (CPC 367, 1011 and 1012, CPP 588: what is heard together, by whom, and when),
 * designations, and the follow-up of tasks and alerts. What judges a case, or comes from a party, is recorded case by case.
 */
const ACTES_EN_LOT = new Set(['EC30', 'EC31', 'EC39b', 'EP20', 'EP22b', 'GE03', 'GE04', 'GE05', 'GE06', 'GE07', 'GE08', 'GE14', 'JO01', 'JO02']);

/** Whether one may record this act on many dossiers at once. */
export const admisEnLot = (acte: string): boolean => ACTES_EN_LOT.has(acte);

/** One act on many dossiers: each is its own act, with its own receipt or its own refusal; one refused stops no other. */
@Injectable()
export class LotActes {
  private readonly numero = new NumeroPipe();
  constructor(@Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe) {}

  /** The same key and content give the same receipts, so that a batch cut short is finished by sending it again. @throws Probleme 400. */
  async enregistrer(cle: string, lot: LotDto, appelant: Appelant): Promise<SortDto[]> {
    if (!admisEnLot(lot.acte)) throw champsInvalides([{ champ: 'acte', message: 'Cet acte s’enregistre dossier par dossier.' }]);
    return this.surChacun(cle, lot, appelant);
  }

  /** Same, for a measure of the product itself that its own rules allow on many dossiers. */
  async surChacun(cle: string, { cibles, ...commun }: LotDto, appelant: Appelant): Promise<SortDto[]> {
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
