import { Inject, Injectable } from '@nestjs/common';
import { Horloge } from '../commun/horloge';
import { AccesDossier } from '../dossiers/acces';
import type { Appelant } from '../droits';
import { Parentes } from '../ports';
import type { ParenteDto, PropositionDto } from './groupe.dto';
import { Groupes } from './groupes.service';
import { raisonsDe } from './propositions';

/** Parties are looked for by name; a dossier of three hundred is recognised by its first ones. */
const NOMS_CHERCHES = 20;

/** What gathers a dossier with others: its group, and the dossiers that look related to it. */
@Injectable()
export class Parente {
  constructor(@Inject(Groupes) private readonly groupes: Groupes, @Inject(Parentes) private readonly parentes: Parentes, @Inject(AccesDossier) private readonly acces: AccesDossier, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** @throws Probleme 403, 404. */
  async de(numero: string, appelant: Appelant): Promise<ParenteDto> {
    const dossier = await this.acces.ouvrir(numero, 'lire', appelant);
    const groupe = await this.groupes.de(numero, appelant);
    const lecteur = { ...appelant, jour: this.horloge.jour() };
    const decision = dossier.decisionAttaquee;
    const trouves = await Promise.all([
      ...(decision ? [this.parentes.dossiers({ decision }, lecteur)] : []),
      ...(dossier.parties.length > 0 ? [this.parentes.dossiers({ parties: dossier.parties.slice(0, NOMS_CHERCHES).map(({ nom }) => nom) }, lecteur)] : []),
    ]);
    const ecartes = new Set([numero, ...(groupe?.membres.map((membre) => membre.numero) ?? [])]);
    const voisins = new Map(trouves.flat().filter(({ _id, clos }) => clos === null && !ecartes.has(_id)).map((voisin) => [voisin._id, voisin]));
    const propositions = [...voisins.values()].map(({ _id, intitule, etapeTexte, ...voisin }): PropositionDto => ({ numero: _id, intitule, etapeTexte, raisons: raisonsDe(dossier, voisin) }));
    return { groupe, propositions: propositions.filter(({ raisons }) => raisons.length > 0) };
  }
}
