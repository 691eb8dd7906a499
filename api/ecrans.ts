import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const DIST = join(__dirname, '../admin-ui/dist');
const RESERVES = /^\/(api|connexion|sante|pret|moteur|render)(\/|$)/;

/** Serves the built screens from the API's own origin: files as they are, every other page is the application itself. */
export function servirEcrans(application: NestExpressApplication, dossier = DIST): void {
  application.useStaticAssets(dossier, { index: false, maxAge: '1y', immutable: true });
  const page = join(dossier, 'index.html');
  application.use((requete: Request, reponse: Response, suivant: NextFunction) => {
    if (requete.method !== 'GET' || RESERVES.test(requete.path) || !requete.accepts('html') || !existsSync(page)) return suivant();
    reponse.setHeader('Cache-Control', 'no-store');
    reponse.sendFile(page, { cacheControl: false });
  });
}
