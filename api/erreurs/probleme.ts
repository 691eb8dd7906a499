import { HttpException } from '@nestjs/common';
import type { Refus } from '@diligence/domain/procedure';

export interface ChampFautif { champ: string; message: string }

/** What a problem may carry beyond its code: the fields at fault, or what a legal refusal teaches. */
export interface ComplementProbleme extends Partial<Omit<Refus, 'code' | 'message' | 'champ'>> {
  champs?: ChampFautif[];
  versionActuelle?: number;
  changements?: { seq: number; texte: string; enregistreLe: string }[];
}

const TITRES: Record<number, string> = {
  400: 'Demande invalide', 401: 'Connexion requise', 403: 'Droit insuffisant', 404: 'Introuvable', 405: 'Méthode non admise', 409: 'Acte refusé',
  412: 'Le dossier a changé', 413: 'Contenu trop volumineux', 415: 'Format non admis', 422: 'Demande incohérente', 428: 'Précondition requise', 429: 'Trop de demandes', 503: 'Service momentanément indisponible',
};

/** An expected failure at the edge. `code` is stable: unaccented, kebab-case French; `detail` is for people. */
export class Probleme extends HttpException {
  /** A right was refused, whatever the answer says: the refusal is recorded. */
  readonly refusDeDroit: boolean;
  constructor(statut: number, readonly code: string, readonly detail: string, readonly complement: ComplementProbleme = {}, { refusDeDroit = statut === 403 } = {}) {
    super(detail, statut);
    this.refusDeDroit = refusDeDroit;
  }
}

/** Body of an RFC 9457 problem. */
export const problemeEnCorps = (probleme: Probleme) => {
  const { code, detail, complement } = probleme;
  const status = probleme.getStatus();
  return { type: `urn:diligence:probleme:${code}`, title: TITRES[status] ?? 'Erreur interne', status, detail, code, ...complement };
};

export const introuvable = (quoi: string, options: { refusDeDroit?: boolean } = {}): Probleme => new Probleme(404, 'introuvable', `${quoi} est introuvable.`, {}, options);
export const nonAuthentifie = (): Probleme => new Probleme(401, 'non-authentifie', 'Connectez-vous pour continuer.');
export const droitInsuffisant = (detail = 'Vos fonctions ne vous donnent pas ce droit.'): Probleme => new Probleme(403, 'droit-insuffisant', detail);
export const champsInvalides = (champs: ChampFautif[]): Probleme =>
  new Probleme(400, 'champs-invalides', champs.length > 1 ? `${champs.length} champs sont à corriger.` : 'Un champ est à corriger.', { champs });

/** A refusal of the law, as returned by the workflow: 409 with the rule, the missing element and who can supply it. */
export function refusLegal({ code, message, champ, ...reste }: Refus): Probleme {
  return new Probleme(409, code, message, { ...reste, ...(champ ? { champs: [{ champ, message }] } : {}) });
}
