import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { ProblemeDto } from '../erreurs/probleme.dto';

const DESCRIPTIONS: Record<number, string> = {
  400: 'Champs à corriger, chacun nommé.', 401: 'Connexion requise.', 403: 'Droit insuffisant ; le refus est enregistré.', 404: 'Introuvable.',
  409: 'Acte refusé : la règle, l’élément qui manque et qui peut le fournir.', 412: 'Le dossier a changé : ce qui a changé est rendu.', 422: 'L’acte n’ouvre pas la procédure demandée.', 429: 'Trop de demandes en peu de temps.', 503: 'Service momentanément indisponible.',
};

export const reponseProbleme = (statut: number) =>
  ({ description: DESCRIPTIONS[statut] ?? '', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemeDto' } } } });

/** Documents the problems a route may answer. */
export const ApiProblemes = (...statuts: number[]) =>
  applyDecorators(...statuts.map((status) => ApiResponse({ status, ...reponseProbleme(status) })));
export { ProblemeDto };
