import { Inject, Injectable } from '@nestjs/common';
import { projeter, type Dossier } from '@diligence/domain/dossier';
import { peutSurDossier, type Appelant } from '../droits';
import { droitInsuffisant, introuvable } from '../erreurs';
import { CarnetDepots, Moteur, Registre } from '../ports';

/** The only way to one dossier: it exists and the person has the right, or a problem is thrown. */
@Injectable()
export class AccesDossier {
  constructor(
    @Inject(Registre) private readonly registre: Registre, @Inject(CarnetDepots) private readonly carnet: CarnetDepots,
    @Inject(Moteur) private readonly moteur: Moteur,
  ) {}

  /** The dossier, with who filed it when the right comes from there. @throws Probleme 404 when there is none (or it is restricted to others, which is recorded), 403 without the right. */
  async ouvrir(numero: string, action: 'lire' | 'agir', { demandeur, aptitude }: Appelant): Promise<Dossier> {
    const dossier = (await this.registre.dossier(numero)) ?? (await this.naissant(numero));
    if (!dossier) throw introuvable(`Le dossier ${numero}`);
    if (peutSurDossier(aptitude, action, dossier)) return dossier;
    const depose = { ...dossier, deposePar: demandeur.id };
    if (peutSurDossier(aptitude, action, depose) && (await this.carnet.aDepose(demandeur.id, numero))) return depose;
    if (dossier.restreintA.length > 0 && !dossier.restreintA.includes(demandeur.id)) throw introuvable(`Le dossier ${numero}`, { refusDeDroit: true });
    throw droitInsuffisant(action === 'lire' ? 'Vos fonctions ne vous permettent pas de consulter ce dossier.' : 'Vos fonctions ne vous permettent pas d’agir sur ce dossier.');
  }

  /** A pourvoi whose receipt was given and that the read model does not show yet: its workflow knows it. */
  private async naissant(numero: string): Promise<Dossier | null> {
    const etat = await this.moteur.etat(numero);
    return etat && etat.version > 0 ? projeter(etat) : null;
  }
}
