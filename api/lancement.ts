import { Logger as LoggerNest, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { ErreurConfiguration, type Configuration } from './config';

const TAILLE_MAX = '256kb';

/** The settings of every HTTP server of the product: `module` decides the routes. Listens to nothing yet. */
export async function creerApplication(module: DynamicModule, configuration: Configuration): Promise<NestExpressApplication> {
  const application = await NestFactory.create<NestExpressApplication>(module, { bufferLogs: true, bodyParser: false });
  application.useLogger(application.get(Logger));
  equiper(application, configuration);
  application.enableShutdownHooks();
  return application;
}

/** Size of bodies and protective headers. */
export function equiper(application: NestExpressApplication, { urlPublique }: Configuration): void {
  application.useBodyParser('json', { limit: TAILLE_MAX });
  application.disable('x-powered-by');
  application.use(helmet({
    strictTransportSecurity: urlPublique.startsWith('https:'),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], manifestSrc: ["'self'"],
        // The screens' style library writes its rules in the page.
        styleSrc: ["'self'", "'unsafe-inline'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
  }));
}

/** Runs an entry point; a setting at fault is one sentence, not a stack. */
export async function lancer(demarrer: () => Promise<void>): Promise<void> {
  try {
    await demarrer();
  } catch (erreur) {
    if (erreur instanceof ErreurConfiguration) process.stderr.write(`${erreur.message}\n`);
    else new LoggerNest('Démarrage').error(erreur);
    process.exit(1);
  }
}
