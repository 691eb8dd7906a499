import { Controller, Headers, Inject, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { Observable, interval, map, merge } from 'rxjs';
import { ApiProblemes } from '../commun/api-probleme';
import { Appel, Droit, peutSurDossier, type Appelant } from '../droits';
import { Flux, type EvenementVu } from '../ports';
import { suivreDepuis, type Suivi } from './reprise';

const BATTEMENT_MS = 20_000;
const numeroDe = (texte: string | undefined): number | null => (/^\d{1,15}$/.test(texte ?? '') ? Number(texte) : null);

class DemandeSuivi {
  @IsOptional() @Matches(/^\d{1,15}$/, { message: 'Indiquez le numéro d’un événement.' })
  @ApiPropertyOptional({ description: 'Comme Last-Event-ID, pour une première connexion.' }) depuis?: string;
}

@ApiTags('evenements')
@Controller('api/v1/evenements')
export class EvenementsController {
  constructor(@Inject(Flux) private readonly flux: Flux) {}

  /** What happens on the dossiers the person may read, as server-sent events `acte`; `recharger` when a point was lost. */
  @Sse()
  @Droit('suivre', 'Evenement')
  @ApiOperation({ operationId: 'suivreEvenements', summary: 'Suivre en direct les dossiers que l’on peut consulter' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Dernier événement reçu : les suivants sont rendus d’abord.' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Événements « acte » ({numero, version, le, faits}), « recharger » et « battement ».' })
  @ApiProblemes(401, 403)
  suivre(@Appel() { aptitude }: Appelant, @Headers('last-event-id') dernier?: string, @Query() { depuis }: DemandeSuivi = {}): Observable<MessageEvent> {
    const visible = ({ vu }: EvenementVu): boolean => vu !== null && peutSurDossier(aptitude, 'lire', vu);
    const battements = interval(BATTEMENT_MS).pipe(map((): MessageEvent => ({ type: 'battement', data: '' })));
    return merge(suivreDepuis(this.flux, numeroDe(dernier) ?? numeroDe(depuis), visible).pipe(map(enMessage)), battements);
  }
}

const enMessage = (suivi: Suivi): MessageEvent => {
  if (suivi === 'recharger') return { type: 'recharger', data: {} };
  const { id, numero, version, le, faits } = suivi;
  return { type: 'acte', id: String(id), data: { numero, version, le, faits } };
};
