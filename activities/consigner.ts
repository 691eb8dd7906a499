import type { EtatPourvoi } from '@diligence/domain/procedure';
import type { Consignation, Lot } from '@diligence/workflows/ports';
import { demandesAppelees } from './aide-juridictionnelle';
import { incidentsDe, noterIncident } from './incidents';
import { etatDuJournal, journaliser, lireJournal } from './journal';
import { documentDe, emettre, enregistrerDossier } from './projection';
import type { Modeles } from './store';

/**
 * Journal first, for everything is rebuilt from it; then the read model, folded from the journal itself; then the
 * announcement, so that who hears it finds what it announces; then the requests for legal aid that have something to tell
 * are called. Each step may be done again.
 */
export const creerConsignation = (m: Modeles, appeler?: (numero: string) => Promise<void>): Consignation => ({
  async consigner(lot: Lot) {
    const { numero, procedure, inscriptions, incidents } = lot;
    await journaliser(m, numero, procedure, inscriptions);
    for (const incident of incidents) await noterIncident(m, numero, incident);
    const etat = etatDuJournal(await lireJournal(m, numero));
    if (!etat) return;
    await enregistrerDossier(m, documentDe(etat, await incidentsDe(m, numero)));
    await emettre(m, annonce(etat, lot));
    if (appeler) for (const demande of await demandesAppelees(m, etat, inscriptions.map(({ fait }) => fait.type))) await appeler(demande);
  },
});

function annonce({ numero, version, chambre, restreintA }: EtatPourvoi, { inscriptions, incidents }: Lot) {
  const le = inscriptions.at(-1)?.fait.enregistreLe ?? incidents.at(-1)?.le ?? '';
  return { numero, version, le, chambre: chambre ?? null, restreintA: restreintA ?? [], faits: inscriptions.map(({ fait }) => fait.type) };
}
