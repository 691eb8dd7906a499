import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { fermerNavigateur, imprimer } from '@diligence/templates';
import { Probleme } from '../erreurs';

/** Turns a page into a PDF. The browser that prints opens at the first document and closes with the application. */
@Injectable()
export class Imprimerie implements OnModuleDestroy {
  private readonly logger = new Logger('Imprimerie');

  /** @throws Probleme 503 when no browser can be had, or after 20 s. */
  async imprimer(html: string): Promise<Buffer> {
    return imprimer(html).catch((erreur: unknown) => {
      this.logger.error(erreur);
      throw new Probleme(503, 'impression-indisponible', 'Le document n’a pas pu être imprimé : réessayez dans un instant.');
    });
  }

  onModuleDestroy(): Promise<void> { return fermerNavigateur(); }
}
