import type { NextFunction, Request, Response } from 'express';

/** Lets the engine's own UI, and no other origin, call the codec with the supervisor's session. */
export const ouvrirCodecA = (interfaceMoteur: string) => {
  const { origin } = new URL(interfaceMoteur);
  return (requete: Request, reponse: Response, suivant: NextFunction): void => {
    if (requete.headers.origin !== origin) return suivant();
    reponse.setHeader('Access-Control-Allow-Origin', origin).setHeader('Access-Control-Allow-Credentials', 'true').setHeader('Vary', 'Origin');
    if (requete.method !== 'OPTIONS') return suivant();
    reponse.setHeader('Access-Control-Allow-Methods', 'POST').setHeader('Access-Control-Allow-Headers', 'content-type, x-namespace').status(204).end();
  };
};
