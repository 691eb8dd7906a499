import { Inject, Injectable } from '@nestjs/common';
import { enVigueur, fonctionsLe } from '@diligence/domain/personne';
import { Horloge } from '../commun/horloge';
import { paginer, type DemandeListe, type Page } from '../commun/liste';
import type { Appelant } from '../droits';
import { champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import type { AbsenceDto, DeclarerAbsenceDto, FiltreAbsences, FinAbsenceDto } from './absence.dto';
import { verifierFonction } from './bornes';
import { Ecritures } from './ecritures';

type Absence = Fiches['absences'];
const vue = ({ _id, annuleeLe, ...absence }: Absence): AbsenceDto => ({ id: _id, ...absence, annulee: annuleeLe !== undefined });

/** Who is away, and who stands in: while it lasts, the tasks and dossiers of one are also those of the other. */
@Injectable()
export class Absences {
  private readonly registre;
  constructor(
    @FondsDe('absences') private readonly absences: Fonds<Absence>, @FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>,
    @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds: absences, nature: 'absences', libelle: 'Cette absence' }; }

  /** One's own and those one replaces; all of them for who administers. */
  async lister({ filtre, tri, plage }: DemandeListe<FiltreAbsences>, { demandeur, aptitude }: Appelant): Promise<Page<AbsenceDto>> {
    const toutes = aptitude.can('administrer', 'Annuaire');
    const lignes = (await this.absences.lister()).filter((a) =>
      (toutes || a.personne === demandeur.id || a.delegue === demandeur.id)
      && (filtre.personne === undefined || a.personne === filtre.personne) && (filtre.delegue === undefined || a.delegue === filtre.delegue)
      && (filtre.le === undefined || (!a.annuleeLe && enVigueur(a, filtre.le)))).map(vue);
    return paginer(lignes, tri, plage);
  }

  /** Declares one's own absence, or somebody's one administers. @throws Probleme 400, 403, 409. */
  async declarer({ personne, ...reste }: DeclarerAbsenceDto, cle: string, appelant: Appelant): Promise<AbsenceDto> {
    const absente = personne ?? appelant.demandeur.id;
    await this.verifierAuteur(absente, appelant);
    if (reste.au < reste.du) throw champsInvalides([{ champ: 'au', message: 'Le dernier jour précède le premier.' }]);
    if (reste.delegue === absente) throw champsInvalides([{ champ: 'delegue', message: 'Une autre personne doit assurer le remplacement.' }]);
    const delegue = await this.personnes.lire(reste.delegue);
    if (!delegue || fonctionsLe(delegue, reste.du).length === 0) throw champsInvalides([{ champ: 'delegue', message: 'Cette personne n’a aucune fonction à la Cour au premier jour de l’absence.' }]);
    return vue(await this.ecritures.creer(this.registre, { _id: cle, version: 1, personne: absente, ...reste }, appelant.demandeur.id));
  }

  /** Brings the last day forward. @throws Probleme 400, 403, 404, 412. */
  async terminer(id: string, { au, motif }: FinAbsenceDto, version: number | undefined, appelant: Appelant): Promise<AbsenceDto> {
    const absence = await this.ouvrir(id, appelant);
    if (au < absence.du || au > absence.au) throw champsInvalides([{ champ: 'au', message: 'Ce jour n’est pas dans l’absence\u00a0: pour une absence qui n’aura pas lieu, annulez-la.' }]);
    return vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'terminer', qui: appelant.demandeur.id, motif }, (a) => ({ ...a, au })));
  }

  /** @throws Probleme 403, 404. */
  async annuler(id: string, appelant: Appelant): Promise<AbsenceDto> {
    await this.ouvrir(id, appelant);
    return vue(await this.ecritures.modifier(this.registre, id, undefined, { nom: 'annuler', qui: appelant.demandeur.id }, (a) => ({ ...a, annuleeLe: a.annuleeLe ?? this.horloge.maintenant() })));
  }

  private async ouvrir(id: string, appelant: Appelant): Promise<Absence> {
    const absence = await this.absences.lire(id);
    if (!absence) throw introuvable('Cette absence');
    await this.verifierAuteur(absence.personne, appelant);
    return absence;
  }

  private async verifierAuteur(absente: string, appelant: Appelant): Promise<void> {
    if (absente === appelant.demandeur.id) return;
    if (!appelant.aptitude.can('administrer', 'Annuaire')) throw introuvable('Cette personne', { refusDeDroit: true });
    const personne = await this.personnes.lire(absente);
    if (!personne) throw champsInvalides([{ champ: 'personne', message: 'Cette personne n’est pas dans l’annuaire de la Cour.' }]);
    for (const fonction of fonctionsLe(personne, this.horloge.jour())) verifierFonction(appelant, absente, fonction);
  }
}
