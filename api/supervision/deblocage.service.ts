import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Blocage, Essai, Intervention } from '@diligence/activities/veille';
import { REMEDES } from '@diligence/domain/supervision';
import { Horloge } from '../commun/horloge';
import { aptitudeDe, type Appelant } from '../droits';
import { Probleme, droitInsuffisant, introuvable } from '../erreurs';
import { HabilitationDuJour } from '../identite/habilitation-du-jour';
import type { DemandeRemedeDto } from './blocages.dto';
import { verifierDemande } from './parametres';
import { perimetre } from './perimetre';
import { Supervision } from './port';
import { RemedesParActe } from './remedes-par-acte';

/** From a blocage to its remedy: tried without effect, asked for, confirmed by a second person where it matters, done, counted. */
@Injectable()
export class Deblocage {
  constructor(
    @Inject(Supervision) private readonly supervision: Supervision, @Inject(RemedesParActe) private readonly actes: RemedesParActe,
    @Inject(HabilitationDuJour) private readonly habilitation: HabilitationDuJour, @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  /** What the remedy would do; nothing is written. @throws Probleme 400, 403, 404, 409, 503. */
  async essayer(id: string, demande: DemandeRemedeDto, appelant: Appelant): Promise<Essai> {
    const blocage = await this.ouvrir(id, demande, appelant);
    const { effet, acte } = REMEDES[demande.remede];
    if (acte) return this.actes.essayer({ _id: '', numero: blocage.numero, ...demande }, appelant);
    if (estTechnique(demande.remede)) return this.supervision.essayer(demande.remede, blocage.numero!);
    return { possible: true, effets: [effet] };
  }

  /** Does it, or proposes it where two persons are needed. The same key always gets the same intervention. */
  async demander(id: string, demande: DemandeRemedeDto, cle: string, appelant: Appelant): Promise<Intervention> {
    const _id = createHash('sha256').update(`${appelant.demandeur.id}:${cle}`).digest('hex').slice(0, 32);
    const connue = await this.supervision.intervention(_id);
    if (connue) return this.memeDemande(connue, id, demande);
    const { code, episode, numero, chambre } = await this.ouvrir(id, demande, appelant);
    const { competence, deuxPersonnes } = REMEDES[demande.remede];
    const intervention = await this.supervision.inscrire({
      _id, blocage: id, episode, numero, code, chambre, remede: demande.remede, competence, parametres: demande.parametres, motif: demande.motif,
      par: appelant.demandeur.id, le: this.horloge.maintenant(), confirmeePar: null, faiteLe: null, etat: 'proposee', effets: [],
    });
    return deuxPersonnes ? intervention : this.faire(intervention, appelant);
  }

  /** @throws Probleme 403 to the person who proposed it, 404, 409 when it is no longer proposed. */
  async confirmer(id: string, appelant: Appelant): Promise<Intervention> {
    const proposee = await this.supervision.intervention(id);
    if (!proposee) throw introuvable('Cette proposition');
    if (proposee.par === appelant.demandeur.id) throw droitInsuffisant('Une autre personne que vous doit confirmer ce remède.');
    const { remede, parametres, motif } = proposee;
    await this.ouvrir(proposee.blocage, { remede, parametres, motif }, appelant);
    if (proposee.etat !== 'proposee') throw new Probleme(409, 'proposition-close', 'Cette proposition a déjà été suivie d’effet ou a échoué.');
    return this.faire({ ...proposee, confirmeePar: appelant.demandeur.id }, REMEDES[remede].acte ? await this.auteur(proposee) : appelant);
  }

  /** An act belongs to who proposed it, with the rights they hold today; who confirms it need not be able to record it. */
  private async auteur({ par }: Intervention): Promise<Appelant> {
    const demandeur = await this.habilitation.de({ id: par, nom: '', roles: [] });
    return { demandeur, aptitude: aptitudeDe(demandeur, this.horloge.jour()) };
  }

  private memeDemande(connue: Intervention, id: string, { remede, parametres, motif }: DemandeRemedeDto): Intervention {
    if (JSON.stringify([connue.blocage, connue.remede, connue.parametres, connue.motif]) === JSON.stringify([id, remede, parametres, motif])) return connue;
    throw new Probleme(409, 'cle-deja-utilisee', 'Cette clé désigne déjà une autre intervention : choisissez-en une nouvelle.');
  }

  private async ouvrir(id: string, demande: DemandeRemedeDto, appelant: Appelant): Promise<Blocage> {
    const blocage = await this.supervision.blocage(id);
    if (!blocage || !voit(appelant, blocage, 'lire')) throw introuvable('Ce blocage');
    if (!voit(appelant, blocage, 'debloquer')) throw droitInsuffisant();
    if (blocage.closLe !== null) throw new Probleme(409, 'blocage-clos', 'Ce blocage est déjà résolu.');
    verifierDemande(demande, blocage, await this.supervision.annuaire());
    return blocage;
  }

  /** A failure is part of the record; what refused it is told to the person too. */
  private async faire(intervention: Intervention, appelant: Appelant): Promise<Intervention> {
    try {
      return await this.conclure(intervention, await this.agir(intervention, appelant));
    } catch (erreur) {
      const empechement = erreur instanceof Probleme ? erreur.detail : 'Le remède n’a pas abouti.';
      await this.conclure(intervention, { possible: false, effets: [], empechement });
      throw erreur;
    }
  }

  private async agir(intervention: Intervention, appelant: Appelant): Promise<Essai> {
    const { remede, numero, parametres } = intervention;
    if (REMEDES[remede].acte) return { possible: true, effets: await this.actes.faire(intervention, appelant) };
    if (estTechnique(remede)) return this.supervision.reparer(remede, numero!);
    if (remede !== 'confier-informatique') await this.admettre(intervention, parametres['jusquAu'] ?? null);
    return { possible: true, effets: [REMEDES[remede].effet] };
  }

  private async admettre({ blocage: id }: Intervention, jusquAu: string | null): Promise<void> {
    const blocage = await this.supervision.blocage(id);
    if (blocage) await this.supervision.admettre(blocage, { raison: blocage.raison, objets: blocage.objets, jusquAu });
  }

  private async conclure(intervention: Intervention, { possible, effets, empechement }: Essai): Promise<Intervention> {
    const suite: Intervention = { ...intervention, etat: possible ? 'faite' : 'echouee', faiteLe: possible ? this.horloge.maintenant() : null, effets: empechement ? [empechement] : effets };
    return (await this.supervision.conclure('proposee', suite)) ? suite : ((await this.supervision.intervention(suite._id)) ?? suite);
  }
}

const estTechnique = (remede: string): remede is 'reprendre' | 'rejouer' => remede === 'reprendre' || remede === 'rejouer';

/** What concerns every dossier is seen by whoever supervises any. */
export const voit = (appelant: Appelant, { numero, chambre, restreintA }: Pick<Blocage, 'numero' | 'chambre' | 'restreintA'>, action: 'lire' | 'debloquer' = 'lire'): boolean =>
  numero === null ? appelant.aptitude.can(action, 'Supervision') : perimetre(appelant, action)({ chambre, restreintA });
