import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { reponseProbleme } from './commun/api-probleme';
import { FiltreAbsences, FiltreDesignations, FiltreEntrees, FiltrePersonnes, FiltreServices } from './administration';
import { FiltreAlertes } from './alertes/alerte.dto';
import { FiltreDossiers } from './dossiers/filtre.dto';
import { RegionDto } from './dossiers/dossier.dto';
import { ProblemeDto } from './erreurs/probleme.dto';
import { FiltreBlocages } from './supervision/blocages.dto';
import { FiltreVues } from './vues';
import { FiltreTaches } from './taches/tache.dto';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What any route but the public ones may answer, whatever else it declares: an unknown parameter, nobody recognised, no right, too often; and no such thing. */
function avecRefusCommuns(document: OpenAPIObject): OpenAPIObject {
  for (const [chemin, routes] of Object.entries(document.paths)) {
    for (const { responses, security } of Object.values(routes as Record<string, Operation>)) {
      if (security?.length === 0) continue;
      for (const statut of [400, 401, 403, 429, ...(chemin.includes('{') ? [404] : [])]) responses[statut] ??= reponseProbleme(statut);
    }
  }
  return document;
}

/** The OpenAPI document of an application, whether it is served or only built. */
export function decrireApi(application: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('Diligence')
    .setDescription('Pourvois devant la Cour de cassation : dossiers, actes, échéances, tâches. Les erreurs suivent la RFC 9457, en français, avec un code stable.')
    .setVersion('1')
    .addCookieAuth('diligence', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'partenaire')
    .addSecurityRequirements('session')
    .build();
  return avecRefusCommuns(SwaggerModule.createDocument(application, options, { extraModels: [ProblemeDto, FiltreDossiers, FiltreTaches, FiltreAlertes, FiltreBlocages, FiltrePersonnes, FiltreDesignations, FiltreAbsences, FiltreServices, FiltreEntrees, FiltreVues, RegionDto] }));
}

/** Serves the document at `/api/openapi.json`. */
export function publierDescription(application: NestExpressApplication): void {
  const document = decrireApi(application);
  application.use('/api/openapi.json', (_requete: Request, reponse: Response) => { reponse.json(document); });
}
