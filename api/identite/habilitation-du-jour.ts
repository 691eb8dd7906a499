import { Inject, Injectable } from '@nestjs/common';
import { affectationsLe, chambresDe, enVigueur, fonctionsLe, pourToute } from '@diligence/domain/personne';
import { Horloge } from '../commun/horloge';
import { Probleme } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports/fonds';
import { affectationsDe, type Demandeur } from './personne';

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
    if (!personne) return { ...annonce, remplace, ...(annonce.chambre ? { administre: [annonce.chambre] } : {}) };
    if (personne.retireLe) throw new Probleme(403, 'acces-retire', 'Votre accès a été retiré : adressez-vous à l’administrateur de votre service.');
    const affectations = affectationsLe(affectationsDe(annonce), personne, jour);
    const [principale] = fonctionsLe(personne, jour);
    const administre = pourToute(affectations, ['administrateur']) ? [] : chambresDe(affectations, ['administrateur']);
    const { chambre: _chambre, qualite: _qualite, ...reste } = annonce;
    const [chambre, qualite] = principale ? [principale.chambre, principale.qualite ?? annonce.qualite] : [annonce.chambre, annonce.qualite];
    return {
      ...reste, remplace, affectations, roles: [...new Set(affectations.map(({ role }) => role))],
      ...(chambre ? { chambre } : {}), ...(qualite ? { qualite } : {}), ...(administre.length > 0 ? { administre } : {}),
    };
  }

  /** Those away today for whom this person stands in. */
  private async remplacesPar(delegue: string): Promise<string[]> {
    const jour = this.horloge.jour();
    return (await this.absences.lister({ delegue })).filter((absence) => !absence.annuleeLe && enVigueur(absence, jour)).map(({ personne }) => personne);
  }
}
