import { PARTENAIRE_DEMO } from '@diligence/api/identite';
import { lieux } from './produit';

/** What a partner system sends to file a declaration of pourvoi; every name is fictitious. */
export const declaration = (dateActe: string) => ({
  dateActe,
  parties: [
    { id: 'd1', role: 'demandeur', nom: 'Société Les Tilleuls', demeure: 'metropole', conseil: { nom: 'SCP Delattre et Morin', depuis: dateActe } },
    { id: 'f1', role: 'defendeur', nom: 'M. Garnier', demeure: 'metropole' },
  ],
  juridiction: 'Cour d’appel de Rennes', dateDecision: '2025-11-20', rg: '25/01234', chambre: 'C1', matiere: 'Contrats',
});

async function jeton(): Promise<string> {
  const identifiants = new URLSearchParams({ grant_type: 'client_credentials', client_id: PARTENAIRE_DEMO.id, client_secret: PARTENAIRE_DEMO.secret });
  const reponse = await fetch(`${lieux().identite}/token`, { method: 'POST', body: identifiants });
  return ((await reponse.json()) as { access_token: string }).access_token;
}

/** What the engine notes by itself once the limits of a declaration dated some months ago have passed. */
export const CONSTAT = 'Constat des échéances passées';

interface Recu { numero: string; echeances: { intitule: string; dernierJour: string }[] }

/** Files a declaration as a partner system does, with its own key; returns the receipt. Civil with mandatory representation unless `corps` says otherwise. */
export async function deposer(dateActe: string, cle: string, corps: object = declaration(dateActe)): Promise<Recu> {
  const reponse = await fetch(`${lieux().partenaires}/api/v1/depots`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await jeton()}`, 'content-type': 'application/json', 'idempotency-key': cle },
    body: JSON.stringify(corps),
  });
  if (reponse.status !== 201) throw new Error(`${reponse.status} ${await reponse.text()}`);
  return (await reponse.json()) as Recu;
}
