import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { RequeteIdentifiee } from '../droits/garde';
import { Traces } from '../ports/traces';
import { Probleme, problemeEnCorps } from './probleme';

const DETAILS: Record<number, string> = {
  400: 'Le contenu envoyé n’est pas un JSON valide.', 404: 'Cette adresse n’existe pas.', 413: 'Le contenu dépasse la taille admise.',
  429: 'Trop de demandes en peu de temps : réessayez dans une minute.', 503: 'Une partie du service ne répond pas : réessayez dans quelques instants.',
};
const CODES: Record<number, string> = { 400: 'json-invalide', 404: 'introuvable', 413: 'contenu-trop-volumineux', 429: 'trop-de-demandes', 503: 'service-indisponible' };

const statutDe = (erreur: unknown): number => {
  if (erreur instanceof HttpException) return erreur.getStatus();
  const statut = (erreur as { status?: unknown } | null)?.status;
  return typeof statut === 'number' && statut >= 400 && statut < 500 ? statut : 500;
};

/** Every failure leaves as an RFC 9457 problem in French. An unexpected one is logged and says nothing of its cause. */
@Catch()
export class FiltreProblemes implements ExceptionFilter {
  private readonly logger = new Logger('Erreurs');
  constructor(@Inject(Traces) private readonly traces: Traces) {}

  async catch(erreur: unknown, hote: ArgumentsHost): Promise<void> {
    const reponse = hote.switchToHttp().getResponse<Response>();
    const statut = statutDe(erreur);
    if (erreur instanceof Probleme && erreur.refusDeDroit) await this.tracerRefus(hote.switchToHttp().getRequest<RequeteIdentifiee>(), erreur);
    if (statut >= 500 && !(erreur instanceof Probleme)) this.logger.error(erreur);
    if (reponse.headersSent) { reponse.end(); return; }
    const probleme = erreur instanceof Probleme ? erreur
      : new Probleme(statut, CODES[statut] ?? (statut >= 500 ? 'erreur-interne' : 'demande-refusee'), DETAILS[statut] ?? 'La demande n’a pas pu être traitée.');
    reponse.status(statut).type('application/problem+json').send(JSON.stringify(problemeEnCorps(probleme)));
  }

  private async tracerRefus(requete: RequeteIdentifiee, { code }: Probleme): Promise<void> {
    const numero = requete.params?.['numero'];
    const ligne = { qui: requete.demandeur?.id ?? 'inconnu', action: `${requete.method} ${requete.path}`, resultat: code, ...(typeof numero === 'string' ? { numero } : {}) };
    await this.traces.refus(ligne).catch((panne: unknown) => this.logger.error(panne, 'refus de droit non tracé'));
  }
}
