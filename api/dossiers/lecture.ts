import { Inject, Injectable } from '@nestjs/common';
import { decrireFait, evoluer, etatInitial, type EtatPourvoi, type Fait } from '@diligence/domain/procedure';
import { idPourvoi } from '@diligence/workflows/pourvoi';
import { CONFIGURATION, type Configuration } from '../config';
import type { Appelant } from '../droits';
import { Moteur, Registre, Traces } from '../ports';
import { adresseMoteur } from '../moteur/adresse';
import { AccesDossier } from './acces';
import type { DossierDto } from './dossier.dto';
import type { EtatDto, HistoriqueDto, RectificationDto } from './historique.dto';
import { vueDossier } from './vue';

/** Both versions of the act a fact rectifies. */
const rectificationDe = ({ donnees: { acte, avant, apres } }: Fait): RectificationDto => ({ acte, avant, apres }) as RectificationDto;

/** Reading one dossier: rights first, then a line in the log of consultations. */
@Injectable()
export class LectureDossier {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration, @Inject(AccesDossier) private readonly acces: AccesDossier,
    @Inject(Registre) private readonly registre: Registre, @Inject(Moteur) private readonly moteur: Moteur, @Inject(Traces) private readonly traces: Traces,
  ) {}

  async dossier(numero: string, appelant: Appelant, motif: string | undefined): Promise<DossierDto> {
    const dossier = await this.acces.ouvrir(numero, 'lire', appelant);
    await this.consigner(numero, appelant, motif?.slice(0, 200) || appelant.demandeur.roles.join(', '));
    return vueDossier(dossier, appelant);
  }

  async etat(numero: string, appelant: Appelant): Promise<EtatDto> {
    const { procedure } = await this.acces.ouvrir(numero, 'lire', appelant);
    await this.consigner(numero, appelant, 'état');
    return (await this.moteur.etat(numero)) ?? this.depuisJournal(numero, procedure);
  }

  async historique(numero: string, appelant: Appelant): Promise<HistoriqueDto> {
    await this.acces.ouvrir(numero, 'lire', appelant);
    await this.consigner(numero, appelant, 'historique');
    const technique = appelant.aptitude.can('lire', 'Trace');
    const faits = (await this.registre.journal(numero)).map(({ fait, version }) => ({
      id: fait.seq, seq: fait.seq, ...decrireFait(fait), dateActe: fait.dateActe, enregistreLe: fait.enregistreLe, auteur: fait.auteur, acteId: fait.acteId,
      ...(version === undefined ? {} : { version }),
      ...(fait.type === 'acte-rectifie' ? { rectification: rectificationDe(fait) } : {}),
      ...(technique ? { trace: { type: fait.type, donnees: fait.donnees } } : {}),
    }));
    return technique ? { faits, lienMoteur: this.lienMoteur(numero) } : { faits };
  }

  /** The engine forgets an ended run after its retention; the journal does not. */
  private async depuisJournal(numero: string, procedure: string): Promise<EtatPourvoi> {
    return (await this.registre.journal(numero)).reduce((etat, { fait }) => evoluer(etat, fait), etatInitial(numero, procedure));
  }

  private lienMoteur(numero: string): string {
    return adresseMoteur(this.configuration, idPourvoi(numero));
  }

  private consigner(numero: string, { demandeur }: Appelant, motif: string): Promise<void> {
    return this.traces.consultation({ numero, qui: demandeur.id, motif });
  }
}
