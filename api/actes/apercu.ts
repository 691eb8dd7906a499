import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@diligence/domain/commun';
import type { Droit } from '@diligence/domain/regles';
import { appliquer, decider, decrireFait, echeancesDe, numeroter, obligations, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { Horloge } from '../commun/horloge';
import { vueEcheance } from '../dossiers/vue';
import type { Appelant } from '../droits';
import { introuvable, problemeEnCorps } from '../erreurs';
import { Legislation, Moteur } from '../ports';
import type { ApercuDto } from './acte.dto';
import { EnregistrementActe, type Envoi } from './enregistrement';
import { problemeDuRefus } from './refus';

/** What an act would do: decided on the current state with the law in force, and recorded nowhere. */
@Injectable()
export class ApercuActe {
  constructor(@Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe, @Inject(Moteur) private readonly moteur: Moteur, @Inject(Horloge) private readonly horloge: Horloge, @Inject(Legislation) private readonly legislation: Legislation) {}

  /** @throws Probleme 400, 403, 404, 503; a legal refusal is part of the answer. */
  async apercevoir(numero: string, envoi: Envoi, appelant: Appelant): Promise<ApercuDto> {
    const { acte } = await this.enregistrement.preparer(numero, envoi, appelant);
    const avant = await this.moteur.etat(numero);
    if (!avant) throw introuvable(`Le dossier ${numero}`);
    return consequences(avant, acte, { droit: await this.legislation.droit(), maintenant: this.horloge.maintenant() });
  }
}

/** What an act would do to this state under this law, at this instant (UTC); a legal refusal is part of the answer. */
export function consequences(avant: EtatPourvoi, acte: ActeSoumis, { droit, maintenant }: { droit: Droit; maintenant: Instant }): ApercuDto {
  const decision = decider(avant, acte, { droit, maintenant });
  if (!decision.accepte) return { accepte: false, refus: problemeEnCorps(problemeDuRefus(decision.refus)), ouvre: [], ferme: [], taches: [], historique: [] };
  const faits = numeroter(avant, decision.faits, { auteur: acte.auteur, enregistreLe: maintenant });
  return { accepte: true, ...comparer(avant, appliquer(avant, faits)), historique: faits.map((fait) => decrireFait(fait).texte) };
}

function comparer(avant: EtatPourvoi, apres: EtatPourvoi): Pick<ApercuDto, 'ouvre' | 'ferme' | 'taches'> {
  const connues = new Map(echeancesDe(avant).map((e) => [e.id, e.statut]));
  const dejaDues = new Set(obligations(avant).taches.map((t) => t.id));
  const echeances = echeancesDe(apres);
  return {
    ouvre: echeances.filter((e) => !connues.has(e.id)).map(vueEcheance),
    ferme: echeances.filter((e) => connues.has(e.id) && connues.get(e.id) !== e.statut).map(vueEcheance),
    taches: obligations(apres).taches.filter((t) => t.statut === 'a-faire' && !dejaDues.has(t.id)).map(({ titre, pour, pourLe }) => ({ titre, pour, ...(pourLe ? { pourLe } : {}) })),
  };
}
