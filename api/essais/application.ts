import 'reflect-metadata';
import type { Provider, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CONNEXION_MONGO, TROUSSEAU } from '../adaptateurs/jetons';
import { Horloge } from '../commun/horloge';
import { lireConfiguration, type Configuration } from '../config';
import { Authentification } from '../identite/authentification';
import { compteDemo } from '../identite/comptes';
import { claimsDe } from '../identite/claims';
import { demandeurDepuis, type Demandeur } from '../identite/personne';
import { CoffreSession, nomsCookies } from '../identite/session';
import { InterneModule } from '../interne.module';
import { equiper } from '../lancement';
import { CarnetDepots, Flux, Moteur, Registre, Traces } from '../ports';
import { CarnetMemoire, FluxMemoire, Monde, MoteurMemoire, RegistreMemoire, TracesMemoire } from './ports';

export const MAINTENANT = '2026-11-22T09:00:00.000Z';
export const CONFIGURATION_ESSAI: Configuration = lireConfiguration({ SECRET_SESSION: 'essai'.repeat(8), NIVEAU_LOG: 'silent' }, 0);

export const portsMemoire = (monde: Monde): Provider[] => [
  { provide: Registre, useValue: new RegistreMemoire(monde) }, { provide: Moteur, useValue: new MoteurMemoire(monde) }, { provide: Traces, useValue: new TracesMemoire(monde) },
  { provide: CarnetDepots, useValue: new CarnetMemoire(monde) }, { provide: Flux, useValue: new FluxMemoire(monde) },
  { provide: CONNEXION_MONGO, useValue: { db: { command: () => Promise.resolve({ ok: 1 }) } } }, { provide: TROUSSEAU, useValue: {} },
];

/** The internal API, whole, over ports in memory and a stopped clock. `identite` may stand for another way of recognising people. */
export async function applicationDEssai(options: { configuration?: Configuration; identite?: Type<Authentification> } = {}): Promise<{ application: NestExpressApplication; monde: Monde }> {
  const configuration = options.configuration ?? CONFIGURATION_ESSAI;
  const monde = new Monde(() => MAINTENANT);
  const module = Test.createTestingModule({ imports: [InterneModule.pour(configuration, portsMemoire(monde))] })
    .overrideProvider(Horloge).useValue({ maintenant: () => MAINTENANT, jour: () => MAINTENANT.slice(0, 10) });
  if (options.identite) module.overrideProvider(Authentification).useClass(options.identite);
  const application = (await module.compile()).createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  equiper(application, configuration);
  await application.init();
  return { application, monde };
}

/** Whom the identity provider would say this demonstration account is. */
export function demandeurDemo(compte: string): Demandeur {
  const connu = compteDemo(compte);
  if (!connu) throw new Error(`Compte de démonstration inconnu : ${compte}`);
  return demandeurDepuis(claimsDe(connu));
}

/** Headers of a signed-in demonstration account, as its browser would send them. */
export async function connexionDemo(application: NestExpressApplication, compte: string): Promise<{ cookie: string; 'x-csrf-token': string }> {
  const jetonCsrf = `jeton-${compte}`;
  const session = await application.get(CoffreSession).sceller({ demandeur: demandeurDemo(compte), jetonCsrf });
  return { cookie: `${nomsCookies(false).session}=${session}`, 'x-csrf-token': jetonCsrf };
}
