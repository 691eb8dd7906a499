import { Inject, Injectable } from '@nestjs/common';
import type { Amendement } from '@diligence/activities/store';
import type { Changement } from '@diligence/domain/amendement';
import { Ecritures, verifierCentral } from '../administration';
import { Horloge } from '../commun/horloge';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, Legislation, type Fiches } from '../ports';
import type { AmendementDto, EcrireAmendementDto, ImpactDto } from './amendement.dto';

/** Beyond, the list is told in figures: nobody reads five hundred lines before deciding. */
const DOSSIERS_MONTRES = 500;

const conflit = (code: string, message: string, plus: object = {}): Probleme => new Probleme(409, code, message, plus);

/** Changing a value of the law: written by one person, its effects seen, approved by another, told to the dossiers. */
@Injectable()
export class Amendements {
  private readonly registre;
  constructor(
    @FondsDe('amendements') private readonly amendements: Fonds<Amendement>, @Inject(Legislation) private readonly legislation: Legislation,
    @FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>, @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds: amendements, nature: 'amendements', libelle: 'Cette modification' }; }

  async lister(): Promise<AmendementDto[]> {
    const tous = await this.amendements.lister();
    return Promise.all(tous.sort((a, b) => b.redigeLe.localeCompare(a.redigeLe)).map((a) => this.vue(a)));
  }

  async lire(id: string): Promise<AmendementDto> { return this.vue(await this.trouver(id)); }

  /** Writes a draft, or rewrites one: its impact is then to be seen again. @throws Probleme 400 on an impossible change, 403, 409, 412. */
  async ecrire(id: string, corps: EcrireAmendementDto, version: number | undefined, appelant: Appelant): Promise<AmendementDto> {
    verifierCentral(appelant);
    await this.calculer(corps.changements as Changement[]);
    const qui = appelant.demandeur.id;
    const connu = await this.amendements.lire(id);
    const contenu = { changements: corps.changements as Changement[], motif: corps.motif };
    if (!connu) return this.vue(await this.ecritures.creer(this.registre, { _id: id, version: 1, statut: 'projet', ...contenu, redigePar: qui, redigeLe: this.horloge.maintenant() }, qui));
    exigerProjet(connu);
    return this.vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'rediger', qui }, ({ impact: _perime, ...projet }) => ({ ...projet, ...contenu, redigePar: qui, redigeLe: this.horloge.maintenant() })));
  }

  /** What the draft would do to the whole stock, kept with it. @throws Probleme 404, 409. */
  async impact(id: string, appelant: Appelant): Promise<ImpactDto> {
    verifierCentral(appelant);
    const projet = exigerProjet(await this.trouver(id));
    const { bilan, dossiers } = await this.calculer(projet.changements);
    await this.ecritures.modifier(this.registre, id, projet.version, { nom: 'mesurer', qui: appelant.demandeur.id }, (connu) => ({ ...connu, impact: bilan }));
    return { bilan, dossiers: dossiers.slice(0, DOSSIERS_MONTRES) };
  }

  /**
   * Approves what another has written, once its effects have been seen, and has the dossiers told.
   * @throws Probleme 403 of one's own draft, 404, 409 when not a draft or its impact was not drawn up, 412.
   */
  async approuver(id: string, version: number | undefined, appelant: Appelant): Promise<AmendementDto> {
    const qui = appelant.demandeur.id;
    const projet = await this.trouver(id);
    if (projet.statut === 'approuve' && projet.approuvePar === qui) return this.diffuser(projet, false);
    exigerProjet(projet);
    if (projet.redigePar === qui) throw new Probleme(403, 'seconde-personne-requise', 'Une autre personne que son rédacteur approuve une modification du droit.');
    if (!projet.impact) throw conflit('impact-non-mesure', 'Mesurez d’abord ce que cette modification fait aux dossiers en cours.', { manque: 'la liste des dossiers touchés' });
    const rang = 1 + Math.max(0, ...(await this.amendements.lister()).map((a) => a.rang ?? 0));
    const approuve = await this.ecritures.modifier(this.registre, id, version, { nom: 'approuver', qui }, (a) => ({ ...a, statut: 'approuve' as const, approuvePar: qui, approuveLe: this.horloge.maintenant(), rang }));
    return this.diffuser(approuve, false);
  }

  /** Takes an approved amendment back while nothing has relied on it. @throws Probleme 403, 404, 409 with the dossiers that have. */
  async retirer(id: string, motif: string, appelant: Appelant): Promise<AmendementDto> {
    verifierCentral(appelant);
    const qui = appelant.demandeur.id;
    const amendement = await this.trouver(id);
    if (amendement.statut === 'retire') return this.diffuser(amendement, true);
    if (amendement.statut !== 'approuve' || !amendement.approuveLe) throw conflit('amendement-non-approuve', 'Seule une modification approuvée se retire.');
    const fondes = await this.legislation.dossiersFondes(amendement.changements, id, amendement.approuveLe);
    if (fondes.length > 0) throw conflit('amendement-deja-suivi', `Des actes reposent déjà sur cette modification (${fondes.length} dossiers : ${fondes.slice(0, 5).join(', ')}${fondes.length > 5 ? '…' : ''}) : faites la modification contraire.`);
    const retire = await this.ecritures.modifier(this.registre, id, undefined, { nom: 'retirer', qui, motif }, ({ diffusion: _finie, ...a }) => ({ ...a, statut: 'retire' as const, retirePar: qui, retireLe: this.horloge.maintenant(), motifRetrait: motif }));
    return this.diffuser(retire, true);
  }

  /** @throws Probleme 403, 404, 409 when it is no draft any more. */
  async abandonner(id: string, appelant: Appelant): Promise<AmendementDto> {
    verifierCentral(appelant);
    exigerProjet(await this.trouver(id));
    return this.vue(await this.ecritures.modifier(this.registre, id, undefined, { nom: 'abandonner', qui: appelant.demandeur.id }, (a) => ({ ...a, statut: 'abandonne' as const })));
  }

  private async calculer(changements: Changement[]) {
    const impact = await this.legislation.impact(changements, this.horloge.maintenant(), this.horloge.jour());
    if (impact.ok) return impact.valeur;
    const { code, message, champ = 'changements' } = impact.erreur;
    throw code === 'regle-inconnue' ? new Probleme(400, code, message, { champs: [{ champ, message }] }) : champsInvalides([{ champ, message }]);
  }

  private async diffuser(amendement: Amendement, retrait: boolean): Promise<AmendementDto> {
    await this.legislation.diffuser(amendement._id, retrait);
    return this.vue(amendement);
  }

  private async vue({ _id, rang: _rang, ...amendement }: Amendement): Promise<AmendementDto> {
    const cites = [amendement.redigePar, amendement.approuvePar, amendement.retirePar].filter((qui) => qui !== undefined);
    const noms = await Promise.all([...new Set(cites)].map(async (qui) => [qui, (await this.personnes.lire(qui))?.nom ?? qui]));
    return { id: _id, ...amendement, noms: Object.fromEntries(noms) } as AmendementDto;
  }

  private async trouver(id: string): Promise<Amendement> {
    const amendement = await this.amendements.lire(id);
    if (!amendement) throw introuvable(this.registre.libelle);
    return amendement;
  }
}

function exigerProjet(amendement: Amendement): Amendement {
  if (amendement.statut !== 'projet') throw conflit('amendement-deja-decide', 'Cette modification a déjà été décidée : rédigez-en une autre.');
  return amendement;
}
