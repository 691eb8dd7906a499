import { Inject, Injectable } from '@nestjs/common';
import type { Intervention } from '@diligence/activities/veille';
import { dateCivileAParis, type DateCivile } from '@diligence/domain/commun';
import { compterDeblocages, deblocagesParMois, REMEDES } from '@diligence/domain/supervision';
import { Horloge } from '../commun/horloge';
import type { Tri } from '../commun/liste';
import type { Appelant } from '../droits';
import type { DeblocagesDto, FiltreInterventions, InterventionDto } from './blocages.dto';
import { decrireIntervention } from './blocages.service';
import { voit } from './deblocage.service';
import { Supervision } from './port';

/** Share of blocages that should still need IT, once the registry can solve the others by itself. */
const OBJECTIF = 0.05;
/** Share of requests that needed IT before. */
const REFERENCE = 0.12;

type Situee = Intervention & { restreintA: string[] };

/** What people did about blocages, as a person may see it. */
@Injectable()
export class Interventions {
  constructor(@Inject(Supervision) private readonly supervision: Supervision, @Inject(Horloge) private readonly horloge: Horloge) {}

  async lister({ etat, aConfirmer, du, au }: FiltreInterventions, { champ, sens }: Tri, appelant: Appelant): Promise<InterventionDto[]> {
    const confirmable = (i: Situee): boolean => i.etat === 'proposee' && i.par !== appelant.demandeur.id && voit(appelant, i, 'debloquer');
    const retenues = (await this.visibles(appelant)).filter((i) =>
      (etat === undefined || i.etat === etat) && (aConfirmer === undefined || confirmable(i) === aConfirmer) && dans(i.le, du, au));
    const cle = (i: Situee): string => i[champ as 'le' | 'faiteLe' | 'numero'] ?? '';
    return retenues.sort((a, b) => (cle(a) < cle(b) ? -sens : cle(a) > cle(b) ? sens : 0)).map(decrireIntervention);
  }

  /** Interventions of a period, and the share that needed IT. An episode counts once, for IT if it ever was needed. */
  async deblocages(du: DateCivile, au: DateCivile, appelant: Appelant): Promise<DeblocagesDto> {
    const faites = (await this.visibles(appelant)).flatMap((i) => (i.etat === 'faite' && i.faiteLe !== null ? [{ ...i, jour: dateCivileAParis(i.faiteLe) }] : [])).filter(({ jour }) => jour >= du && jour <= au);
    const parRemede = [...new Set(faites.map(({ remede }) => remede))].map((remede) => ({ remede, bouton: REMEDES[remede].bouton, nombre: faites.filter((i) => i.remede === remede).length }));
    return { du, au, ...compterDeblocages(faites), objectif: OBJECTIF, reference: REFERENCE, parMois: deblocagesParMois(faites, du, au), parRemede, calculeLe: this.horloge.maintenant() };
  }

  /** A dossier restricted since the intervention is restricted in its record too. */
  private async visibles(appelant: Appelant): Promise<Situee[]> {
    const [interventions, blocages] = await Promise.all([this.supervision.interventions(), this.supervision.blocages()]);
    const restreints = new Map(blocages.map(({ _id, restreintA }) => [_id, restreintA]));
    return interventions.map((i) => ({ ...i, restreintA: restreints.get(i.blocage) ?? [] })).filter((i) => voit(appelant, i));
  }
}

const dans = (instant: string, du: DateCivile | undefined, au: DateCivile | undefined): boolean =>
  (du === undefined || dateCivileAParis(instant) >= du) && (au === undefined || dateCivileAParis(instant) <= au);
