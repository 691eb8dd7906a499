import { Controller, Headers, Inject, Query, Sse, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { Observable, Subject, catchError, concatMap, filter, interval, map, merge, of, share, takeUntil } from 'rxjs';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { Appel, Droit, aptitudeDe, peutSurDossier, type Appelant } from '../droits';
import { HabilitationDuJour } from '../identite/habilitation-du-jour';
import { Flux, type EvenementVu } from '../ports';
import { suivreDepuis, type Suivi } from './reprise';

const BATTEMENT_MS = 20_000;
/** A right withdrawn while the page is open stops the stream within this time. */
const RELECTURE_DROITS_MS = 2_000;
const numeroDe = (texte: string | undefined): number | null => (/^\d{1,15}$/.test(texte ?? '') ? Number(texte) : null);

/** A dossier closed to a person who may have it on screen: her page reads again, and is told. */
const RESTRICTION = 'acces-restreint';
interface Relecture { encore: boolean; changee: boolean }

class DemandeSuivi {
  @IsOptional() @Matches(/^\d{1,15}$/, { message: 'Indiquez le numéro d’un événement.' })
  @ApiPropertyOptional({ description: 'Comme Last-Event-ID, pour une première connexion.' }) depuis?: string;
}

@ApiTags('evenements')
@Controller('api/v1/evenements')
export class EvenementsController implements BeforeApplicationShutdown {
  private readonly fin = new Subject<void>();
  constructor(@Inject(Flux) private readonly flux: Flux, @Inject(HabilitationDuJour) private readonly habilitation: HabilitationDuJour, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** A stream never ends by itself: left open, it would keep a stopping process alive for ever. */
  beforeApplicationShutdown(): void { this.fin.next(); }

  /** What happens on the dossiers the person may read, as server-sent events `acte`; `recharger` when a point was lost, or when what may be read has changed. */
  @Sse()
  @Droit('suivre', 'Evenement')
  @ApiOperation({ operationId: 'suivreEvenements', summary: 'Suivre en direct les dossiers que l’on peut consulter' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Dernier événement reçu : les suivants sont rendus d’abord.' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Événements « acte » ({numero, version, le, faits}), « recharger » (un point est perdu, ou vos droits ont changé) et « battement ».' })
  @ApiProblemes(401, 403)
  suivre(@Appel() { demandeur, aptitude }: Appelant, @Headers('last-event-id') dernier?: string, @Query() { depuis }: DemandeSuivi = {}): Observable<MessageEvent> {
    let actuelle = aptitude;
    const relire = async (): Promise<Relecture> => {
      const avant = JSON.stringify(actuelle.rules);
      actuelle = aptitudeDe(await this.habilitation.de(demandeur), this.horloge.jour());
      return { encore: actuelle.can('suivre', 'Evenement'), changee: JSON.stringify(actuelle.rules) !== avant };
    };
    const relectures = interval(RELECTURE_DROITS_MS).pipe(concatMap(relire), catchError(() => of({ encore: false, changee: false })), share());
    const perdu = relectures.pipe(filter(({ encore }) => !encore));
    const changes = relectures.pipe(filter(({ changee }) => changee), map(() => enMessage('recharger')));
    const visible = ({ vu }: EvenementVu): boolean => vu !== null && peutSurDossier(actuelle, 'lire', vu);
    const battements = interval(BATTEMENT_MS).pipe(map((): MessageEvent => ({ type: 'battement', data: '' })));
    const fermes = this.flux.direct().pipe(filter((evenement) => evenement.faits.includes(RESTRICTION) && !visible(evenement)), map(() => enMessage('recharger')));
    return merge(suivreDepuis(this.flux, numeroDe(dernier) ?? numeroDe(depuis), visible).pipe(map(enMessage)), battements, changes, fermes).pipe(takeUntil(merge(perdu, this.fin)));
  }
}

const enMessage = (suivi: Suivi): MessageEvent => {
  if (suivi === 'recharger') return { type: 'recharger', data: {} };
  const { id, numero, version, le, faits } = suivi;
  return { type: 'acte', id: String(id), data: { numero, version, le, faits } };
};
