import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { connexionDemo } from './application';

/** A declaration of pourvoi between invented parties. */
export const DECLARATION = {
  dateActe: '2026-11-20', juridiction: 'Cour d’appel de Lyon', dateDecision: '2026-09-15', rg: '23/01234', chambre: 'C1', matiere: 'bail',
  parties: [
    { id: 'dem1', role: 'demandeur', nom: 'Société Fictive A', demeure: 'metropole', conseil: { nom: 'SCP Delattre et Morin', depuis: '2026-11-20' } },
    { id: 'def1', role: 'defendeur', nom: 'Monsieur Fictif B', demeure: 'metropole' },
  ],
};

/** Files the declaration as the chamber's greffier and gives the pourvoi's number. */
export async function deposer(application: NestExpressApplication, cle = 'depot-essai-1'): Promise<string> {
  const reponse = await request(application.getHttpServer()).post('/api/v1/depots').set(await connexionDemo(application, 'claire.vasseur')).set('Idempotency-Key', cle).send(DECLARATION);
  if (reponse.status !== 201) throw new Error(`Dépôt refusé : ${JSON.stringify(reponse.body)}`);
  return (reponse.body as { numero: string }).numero;
}
