import 'reflect-metadata';
import type { Provider } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TROUSSEAU } from '../adaptateurs/jetons';
import { Horloge } from '../commun/horloge';
import { lireConfiguration, type Configuration } from '../config';
import { compteDemo } from '../identite/comptes';
import { claimsDe } from '../identite/claims';
import { demandeurDepuis, type Demandeur } from '../identite/personne';
import { CoffreSession, nomsCookies } from '../identite/session';
import { InterneModule } from '../interne.module';
import { equiper } from '../lancement';
import { ouvrirMoteur } from '../moteur/passerelle';
import { LegislationMemoire } from '../legislation/essais';
import { CarnetDepots, Compteurs, Flux, Legislation, Moteur, Parentes, Registre, Traces } from '../ports';
import { Supervision } from '../supervision';
import { SupervisionMemoire } from '../supervision/essais';
import { Boite } from '../taches';
import { BoiteMemoire } from '../taches/essais';
import { portsFonds } from './fonds';
import { ParentesMemoire } from './parentes';
import { CarnetMemoire, CompteursMemoire, FluxMemoire, Monde, MoteurMemoire, RegistreMemoire, TracesMemoire } from './ports';

export const MAINTENANT = '2026-11-22T09:00:00.000Z';
export const CONFIGURATION_ESSAI: Configuration = lireConfiguration({ SECRET_SESSION: 'essai'.repeat(8), NIVEAU_LOG: 'silent' }, 0);

export const portsMemoire = (monde: Monde): Provider[] => [
  ...portsFonds(monde.fonds),
  { provide: Registre, useValue: new RegistreMemoire(monde) }, { provide: Moteur, useValue: new MoteurMemoire(monde) }, { provide: Traces, useValue: new TracesMemoire(monde) },
  { provide: Parentes, useValue: new ParentesMemoire(monde) },
  { provide: CarnetDepots, useValue: new CarnetMemoire(monde) }, { provide: Flux, useValue: new FluxMemoire(monde) }, { provide: Compteurs, useValue: new CompteursMemoire(monde) },
  { provide: Legislation, useValue: new LegislationMemoire(monde) },
  { provide: getConnectionToken(), useValue: { db: { command: () => Promise.resolve({ ok: 1 }) } } }, { provide: TROUSSEAU, useValue: {} },
  { provide: Supervision, useValue: new SupervisionMemoire() }, { provide: Boite, useValue: new BoiteMemoire(monde) },
];

/** The internal API, whole, over the ports given. */
export async function applicationSur(ports: Provider[], configuration: Configuration = CONFIGURATION_ESSAI, horloge?: Horloge): Promise<NestExpressApplication> {
  const module = Test.createTestingModule({ imports: [InterneModule.pour(configuration, { imports: [], providers: ports })] });
  if (horloge) module.overrideProvider(Horloge).useValue(horloge);
  const application = (await module.compile()).createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  equiper(application, configuration);
  ouvrirMoteur(application, configuration);
  return application.init();
}

/** Same, over ports in memory and a stopped clock. */
export async function applicationDEssai({ configuration = CONFIGURATION_ESSAI, ports = [] as Provider[] } = {}): Promise<{ application: NestExpressApplication; monde: Monde }> {
  const monde = new Monde(() => MAINTENANT);
  const horloge: Horloge = { maintenant: () => MAINTENANT, jour: () => MAINTENANT.slice(0, 10) };
  return { application: await applicationSur([...portsMemoire(monde), ...ports], configuration, horloge), monde };
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
