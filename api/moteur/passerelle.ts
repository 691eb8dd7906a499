import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { createProxyMiddleware, fixRequestBody } from 'http-proxy-middleware';
import { Horloge } from '../commun/horloge';
import type { Configuration } from '../config';
import { aptitudeDe } from '../droits';
import { Authentification } from '../identite';
import { CHEMIN_MOTEUR } from './adresse';

const LECTURES = new Set(['GET', 'HEAD']);
/** The UI asks a workflow for its state with a POST that changes nothing. */
const INTERROGATION = /\/query\/[^/]+$/;
/** The UI shows summaries and details in a frame, from a page that its server leaves to others to serve (UI 2.42). */
const CADRE = '/render';
const POLITIQUE = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'self'";

/**
 * Serves the engine's UI to those who may read technical traces, and to them alone. On our own origin the browser joins
 * the session to what the UI asks of the codec. Nothing passes but readings: a pourvoi is acted upon through Diligence,
 * which checks rights and keeps a trace.
 */
export function ouvrirMoteur(application: NestExpressApplication, { temporal }: Configuration): void {
  const authentification = application.get(Authentification, { strict: false });
  const horloge = application.get(Horloge, { strict: false });

  const garder = (requete: Request, reponse: Response, suivant: NextFunction): void => {
    if (!LECTURES.has(requete.method) && !INTERROGATION.test(requete.path)) return void reponse.status(405).end();
    authentification.authentifier(requete).then((demandeur) => {
      if (!aptitudeDe(demandeur, horloge.jour()).can('lire', 'Trace')) return reponse.status(403).end();
      reponse.setHeader('Content-Security-Policy', POLITIQUE);
      suivant();
    }, () => reponse.redirect(`/connexion?retour=${encodeURIComponent(requete.originalUrl)}`));
  };

  application.use(CHEMIN_MOTEUR, garder, createProxyMiddleware({ target: temporal.ui, changeOrigin: true, on: { proxyReq: fixRequestBody } }));
  application.use(CADRE, garder, ({ query }: Request, reponse: Response) => reponse.type('text/plain').send(String(query['content'] ?? '')));
}
