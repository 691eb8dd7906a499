import { Inject, Injectable } from '@nestjs/common';
import { replier } from '@diligence/domain/dossier';
import { chambresDe, enVigueur, fonctionsLe, type Fonction, type Personne } from '@diligence/domain/personne';
import { Horloge } from '../commun/horloge';
import { paginer, type DemandeListe, type Page } from '../commun/liste';
import type { Appelant } from '../droits';
import { champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import { verifierAutrui, verifierFonction } from './bornes';
import { Ecritures } from './ecritures';
import type { DesignationChambreDto, DonnerFonctionDto, EcrirePersonneDto, FiltreDesignations, FiltrePersonnes, FinDto, FonctionDto, PersonneAdministreeDto } from './personne.dto';

type Absence = Fiches['absences'];

/** The directory: who works at the Court, with which functions, from when to when. */
@Injectable()
export class Personnes {
  private readonly registre;
  constructor(
    @FondsDe('personnes') private readonly personnes: Fonds<Personne>, @FondsDe('absences') private readonly absences: Fonds<Absence>,
    @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds: personnes, nature: 'personnes', libelle: 'Cette personne' }; }

  async lister({ filtre, tri, plage }: DemandeListe<FiltrePersonnes>): Promise<Page<PersonneAdministreeDto>> {
    const absentes = await this.absentes();
    const mots = replier(filtre.q ?? '').split(/\s+/).filter(Boolean);
    const lignes = (await this.personnes.lister()).map((p) => this.vue(p, absentes)).filter((p) =>
      mots.every((mot) => replier(`${p.id} ${p.nom}`).includes(mot))
      && (filtre.role === undefined || p.roles.includes(filtre.role)) && (filtre.chambre === undefined || p.chambres.includes(filtre.chambre))
      && (filtre.service === undefined || p.service === filtre.service) && (filtre.retiree === undefined || filtre.retiree === (p.retireLe !== undefined)));
    return paginer(lignes, tri, plage);
  }

  async designations({ filtre, tri, plage }: DemandeListe<FiltreDesignations>): Promise<Page<DesignationChambreDto>> {
    const lignes = (await this.personnes.lister()).filter(({ _id }) => filtre.personne === undefined || filtre.personne === _id).flatMap((personne) => personne.fonctions
      .filter((f) => (filtre.chambre === undefined || f.chambre === filtre.chambre) && (filtre.role === undefined || f.role === filtre.role) && (filtre.le === undefined || enVigueur(f, filtre.le)))
      .map((f) => ({ ...this.vueFonction(f), id: `${personne._id}~${f.id}`, personne: personne._id, nom: personne.nom })));
    return paginer(lignes, tri, plage);
  }

  /** @throws Probleme 404. */
  async lire(id: string): Promise<PersonneAdministreeDto> {
    const personne = await this.personnes.lire(id);
    if (!personne) throw introuvable('Cette personne');
    return this.vue(personne, await this.absentes());
  }

  /** Enters somebody, or changes their card. @throws Probleme 403 outside one's bounds, 412. */
  async ecrire(id: string, { nom, service }: EcrirePersonneDto, version: number | undefined, appelant: Appelant): Promise<PersonneAdministreeDto> {
    const qui = appelant.demandeur.id;
    const fiche = { nom, ...(service ? { service } : {}) };
    const connue = await this.personnes.lire(id);
    if (!connue) return this.vue(await this.ecritures.creer(this.registre, { _id: id, ...fiche, fonctions: [], version: 1 }, qui));
    this.dansSesBornes(connue, appelant);
    return this.vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'ecrire', qui }, ({ service: _service, ...p }) => ({ ...p, ...fiche })));
  }

  /** Gives a function; the same key again gives it once. @throws Probleme 400, 403, 404, 412. */
  async donner(id: string, cle: string, { motif, ...fonction }: DonnerFonctionDto, appelant: Appelant): Promise<PersonneAdministreeDto> {
    if (fonction.au !== undefined && fonction.au < fonction.du) throw champsInvalides([{ champ: 'au', message: 'Le dernier jour précède le premier.' }]);
    verifierFonction(appelant, id, fonction);
    const nouvelle: Fonction = { id: cle, ...fonction };
    return this.vue(await this.ecritures.modifier(this.registre, id, undefined, { nom: 'donner-fonction', qui: appelant.demandeur.id, motif }, (p) =>
      (p.fonctions.some((f) => f.id === cle) ? p : { ...p, fonctions: [...p.fonctions, nouvelle] })));
  }

  /** Ends a function on a day, that day included. @throws Probleme 400, 403, 404, 412. */
  async terminer(id: string, fonction: string, { au, motif }: FinDto, version: number | undefined, appelant: Appelant): Promise<PersonneAdministreeDto> {
    const trouvee = (await this.personnes.lire(id))?.fonctions.find((f) => f.id === fonction);
    if (!trouvee) throw introuvable('Cette fonction');
    verifierFonction(appelant, id, trouvee);
    if (au < trouvee.du) throw champsInvalides([{ champ: 'au', message: 'La fonction n’avait pas commencé ce jour-là.' }]);
    return this.vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'terminer-fonction', qui: appelant.demandeur.id, motif }, (p) =>
      ({ ...p, fonctions: p.fonctions.map((f) => (f.id === fonction ? { ...f, au } : f)) })));
  }

  /** Takes access away at once, or gives it back; the reason is in the trace. @throws Probleme 403, 404, 412. */
  async changerAcces(id: string, geste: 'retirer-acces' | 'rendre-acces', motif: string, version: number | undefined, appelant: Appelant): Promise<PersonneAdministreeDto> {
    const connue = await this.personnes.lire(id);
    if (!connue) throw introuvable('Cette personne');
    this.dansSesBornes(connue, appelant);
    return this.vue(await this.ecritures.modifier(this.registre, id, version, { nom: geste, qui: appelant.demandeur.id, motif }, ({ retireLe, ...p }) =>
      (geste === 'retirer-acces' ? { ...p, retireLe: retireLe ?? this.horloge.maintenant() } : p)));
  }

  /** A local administrator writes on the members of their chamber; on those who also serve elsewhere, the central one does. */
  private dansSesBornes(personne: Personne, appelant: Appelant): void {
    verifierAutrui(appelant, personne._id);
    for (const fonction of personne.fonctions) if (enVigueur(fonction, this.horloge.jour())) verifierFonction(appelant, personne._id, fonction);
  }

  private async absentes(): Promise<Map<string, Absence>> {
    const jour = this.horloge.jour();
    return new Map((await this.absences.lister()).filter((a) => !a.annuleeLe && enVigueur(a, jour)).map((a) => [a.personne, a]));
  }

  private vueFonction = (fonction: Fonction): FonctionDto => ({ ...fonction, enVigueur: enVigueur(fonction, this.horloge.jour()) });

  private vue({ _id, fonctions, ...reste }: Personne, absentes = new Map<string, Absence>()): PersonneAdministreeDto {
    const tenues = fonctionsLe({ _id, fonctions, ...reste }, this.horloge.jour());
    const absence = absentes.get(_id);
    return {
      id: _id, ...reste, fonctions: fonctions.map(this.vueFonction), roles: [...new Set(tenues.map(({ role }) => role))], chambres: chambresDe(tenues),
      ...(absence ? { absence: { du: absence.du, au: absence.au, delegue: absence.delegue } } : {}),
    };
  }
}
