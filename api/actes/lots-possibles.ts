import { Inject, Injectable } from '@nestjs/common';
import { definitions, type DefinitionActe } from '@diligence/domain/procedure';
import { Horloge } from '../commun/horloge';
import { peutSurDossier, type Appelant } from '../droits';
import { Registre, type DossierChoisi } from '../ports';
import type { CibleDto } from './lot.dto';
import type { LotPossibleDto } from './lot-possible.dto';
import { admisEnLot } from './lot';

interface Offre { acte: string; objet?: string; cible: CibleDto }

/** Which acts a person may record at once on all the dossiers of a selection. */
@Injectable()
export class LotsPossibles {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Only what every dossier allows is offered; a dossier the person may not act on leaves nothing to offer. */
  async pour(numeros: readonly string[], appelant: Appelant): Promise<LotPossibleDto[]> {
    const demandes = new Set(numeros);
    const dossiers = await this.registre.choisis([...demandes], { ...appelant, jour: this.horloge.jour() });
    if (dossiers.some((dossier) => !peutSurDossier(appelant.aptitude, 'agir', dossier))) return [];
    const permises = definitions.filter(({ id, roles }) => admisEnLot(id) && appelant.demandeur.roles.some((role) => roles.includes(role)));
    const lots = new Map<string, LotPossibleDto>();
    for (const { cible, ...lot } of dossiers.flatMap((dossier) => permises.flatMap((definition) => offresDe(definition, dossier)))) {
      const cle = `${lot.acte} ${lot.objet ?? ''}`;
      lots.set(cle, { ...lot, cibles: [...(lots.get(cle)?.cibles ?? []), cible] });
    }
    return [...lots.values()].filter(({ cibles }) => new Set(cibles.map(({ numero }) => numero)).size === demandes.size);
  }
}

/** What one dossier offers to this act: itself, or each of its tasks or alerts when the act is about one of them. */
function offresDe({ id: acte, champs }: DefinitionActe, { _id: numero, version, taches, alertes, actesPossibles }: DossierChoisi): Offre[] {
  const vise = champs.find(({ type }) => type === 'tache' || type === 'alerte');
  if (!vise) return actesPossibles.some((possible) => possible.acte === acte) ? [{ acte, cible: { numero, version } }] : [];
  const objets = vise.type === 'tache'
    ? taches.filter((tache) => tache.statut === 'a-faire' && (acte !== HORS_ACTE || tache.acte === undefined)).map(({ id, titre }) => ({ id, texte: titre }))
    : alertes.filter(({ acquittee }) => !acquittee).map(({ id, texte }) => ({ id, texte }));
  return objets.map(({ id, texte }) => ({ acte, objet: texte, cible: { numero, version, donnees: { [vise.nom]: id } } }));
}

/** Marks a task as done without an act: only a task that no act does. */
const HORS_ACTE = 'GE14';
