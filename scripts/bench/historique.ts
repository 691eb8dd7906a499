import { dateCivileAParis, type DateCivile } from '@diligence/domain/commun';
import { idPourvoi } from '@diligence/workflows/pourvoi';
import type { ActeRepris, DossierRepris } from '../reprise/dossier-repris';
import { genererStock } from '../reprise/demo/stock';
import { ouvrirPourvoi } from '../reprise/soumettre';
import type { Banc } from './banc';
import { arrondir } from './mesurer';
import { visibles } from './visibles';

const EVENEMENTS_PAR_ACTE = 9;
const EVENEMENTS_D_UNE_VIE = 1_000;

/** History of a whole life, from the declaration to the closing, each act sent through HTTP by itself. */
export async function mesurerHistorique(banc: Banc) {
  const { client, session } = banc;
  const { dossier } = genererStock({ combien: 300, aujourdhui: dateCivileAParis(new Date().toISOString()) }).find(({ stade }) => stade.code === 'clos')!;
  const [{ id: acteId, ...declaration }, ...actes] = vie(dossier);
  await ouvrirPourvoi(client, dossier, { ...declaration, acteId, auteur: { id: 'banc', role: 'greffier' } });
  await visibles(banc, [dossier.numero]);
  const poignee = client.workflow.getHandle(idPourvoi(dossier.numero));
  const taille = async () => {
    const { historyLength, historySize = 0 } = await poignee.describe();
    return { evenements: historyLength, octets: historySize };
  };
  const debut = await taille();
  for (const { id, ...acte } of actes) await session.ecrire(`/api/v1/dossiers/${dossier.numero}/actes`, acte, id);
  const fin = await taille();
  const parActe = { evenements: arrondir((fin.evenements - debut.evenements) / actes.length), octets: Math.round((fin.octets - debut.octets) / actes.length) };
  return {
    unite: 'événements d’historique', parActe, vieEntiere: { actes: actes.length + 1, ...fin },
    objectif: `≤ ${EVENEMENTS_PAR_ACTE} par acte, < ${EVENEMENTS_D_UNE_VIE} pour une vie`,
    atteint: parActe.evenements <= EVENEMENTS_PAR_ACTE && fin.evenements < EVENEMENTS_D_UNE_VIE,
  };
}

interface ActeEnvoye { id: string; acte: string; dateActe: DateCivile; partie?: string; donnees: Record<string, unknown> }

/** The acts of a dossier as people would send them one by one, designations included, the declaration first. */
function vie({ decisionAttaquee, parties, chambre, designations, actes }: DossierRepris): [ActeEnvoye, ...ActeEnvoye[]] {
  const envoyer = ({ date, donnees = {}, ...acte }: ActeRepris): ActeEnvoye => ({ ...acte, dateActe: date, donnees });
  const [declaration, ...suite] = actes;
  const ouverture = { parties, chambre, juridiction: decisionAttaquee!.juridiction, dateDecision: decisionAttaquee!.date, fictif: true };
  const nommees = designations.map((donnees): ActeEnvoye => ({ id: `designation-${donnees.fonction}`, acte: 'GE03', dateActe: donnees.du, donnees: { ...donnees } }));
  return [envoyer({ ...declaration!, donnees: ouverture }), ...[...nommees, ...suite.map(envoyer)].sort((a, b) => a.dateActe.localeCompare(b.dateActe))];
}
