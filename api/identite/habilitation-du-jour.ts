import { Inject, Injectable } from '@nestjs/common';
import { enVigueur, fonctionsLe, rolesLe } from '@diligence/domain/personne';
import { Horloge } from '../commun/horloge';
import { Probleme } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports/fonds';
import type { Demandeur } from './personne';

/** Who somebody is today: what the identity provider said at sign-in, as the directory of the Court stands now. */
@Injectable()
export class HabilitationDuJour {
  constructor(
    @FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>, @FondsDe('absences') private readonly absences: Fonds<Fiches['absences']>,
    @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  /** @throws Probleme 403 when the person's access was taken away. */
  async de(annonce: Demandeur): Promise<Demandeur> {
    const jour = this.horloge.jour();
    const [personne, remplace] = await Promise.all([this.personnes.lire(annonce.id), this.remplacesPar(annonce.id)]);
    if (!personne) return { ...annonce, remplace, ...(annonce.chambre ? { administre: annonce.chambre } : {}) };
    if (personne.retireLe) throw new Probleme(403, 'acces-retire', 'Votre accès a été retiré : adressez-vous à l’administrateur de votre service.');
    const tenues = fonctionsLe(personne, jour);
    const [principale] = tenues;
    const administre = tenues.find(({ role }) => role === 'administrateur')?.chambre;
    const { chambre: _chambre, qualite: _qualite, ...reste } = annonce;
    const [chambre, qualite] = principale ? [principale.chambre, principale.qualite ?? annonce.qualite] : [annonce.chambre, annonce.qualite];
    return { ...reste, remplace, roles: rolesLe(annonce.roles, personne, jour), ...(chambre ? { chambre } : {}), ...(qualite ? { qualite } : {}), ...(administre ? { administre } : {}) };
  }

  /** Those away today for whom this person stands in. */
  private async remplacesPar(delegue: string): Promise<string[]> {
    const jour = this.horloge.jour();
    return (await this.absences.lister({ delegue })).filter((absence) => !absence.annuleeLe && enVigueur(absence, jour)).map(({ personne }) => personne);
  }
}
