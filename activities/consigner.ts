import type { Consignation, Incident, Lot } from '@diligence/workflows/ports';
import { journaliser } from './journal';
import { documentDe, emettre, enregistrerDossier } from './projection';
import { doublon, type Modeles } from './store';

/**
 * Journal first, for it is what everything is rebuilt from; then the read model; then the announcement, so that who
 * hears it finds what it announces. Each step may be done again.
 */
export const creerConsignation = (m: Modeles): Consignation => ({
  async consigner({ etat, inscriptions, incidents }: Lot) {
    await journaliser(m, etat.numero, etat.procedure, inscriptions);
    for (const incident of incidents) await auditer(m, etat.numero, incident);
    if (etat.version === 0) return;
    await enregistrerDossier(m, documentDe(etat, incidents));
    await emettre(m, annonce({ etat, inscriptions, incidents }));
  },
});

async function auditer(m: Modeles, numero: string, incident: Incident): Promise<void> {
  const { id, genre, le, texte } = incident;
  try {
    await m.audit.create({ _id: `${numero}:${id}`, le, qui: 'moteur', action: genre, numero, resultat: texte, donnees: incident });
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
  }
}

function annonce({ etat, inscriptions, incidents }: Lot) {
  const le = inscriptions.at(-1)?.fait.enregistreLe ?? incidents.at(-1)?.le ?? '';
  const faits = inscriptions.map(({ fait }) => fait.type);
  return { numero: etat.numero, version: etat.version, le, chambre: etat.chambre ?? null, restreintA: etat.restreintA ?? [], faits };
}
