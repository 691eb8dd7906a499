import { Inject, Injectable } from '@nestjs/common';
import { cleIdentifiant } from '@diligence/domain/procedure';
import type { Dossier } from '@diligence/domain/dossier';
import { AccesDossier } from '../dossiers/acces';
import type { Appelant } from '../droits';
import { Probleme, introuvable } from '../erreurs';
import { Parentes } from '../ports';
import type { CleExterneDto } from './correlation.dto';

/** Finds a dossier by what another system calls it, among those the caller may read and no others. */
@Injectable()
export class Correlations {
  constructor(@Inject(Parentes) private readonly parentes: Parentes, @Inject(AccesDossier) private readonly acces: AccesDossier) {}

  async designes({ nature, valeur }: CleExterneDto, appelant: Appelant): Promise<Dossier[]> {
    const numeros = await this.parentes.designes({ nature, valeur, cle: cleIdentifiant({ nature, valeur }) });
    const lus = await Promise.all(numeros.map((numero) => this.ouvrir(numero, appelant)));
    return lus.filter((dossier) => dossier !== null);
  }

  /** The only dossier it names. @throws Probleme 404 when there is none, 409 when there are several. */
  async unique(cle: CleExterneDto, appelant: Appelant): Promise<string> {
    const [dossier, ...autres] = await this.designes(cle, appelant);
    if (!dossier) throw introuvable('Un dossier qui porte cet identifiant');
    if (autres.length > 0) throw new Probleme(409, 'identifiant-ambigu', `Cet identifiant désigne ${autres.length + 1} dossiers : ${[dossier, ...autres].map(({ _id }) => _id).join(', ')}. Désignez le dossier par son numéro.`);
    return dossier._id;
  }

  private async ouvrir(numero: string, appelant: Appelant): Promise<Dossier | null> {
    try {
      return await this.acces.ouvrir(numero, 'lire', appelant);
    } catch (erreur) {
      if (erreur instanceof Probleme && [403, 404].includes(erreur.getStatus())) return null;
      throw erreur;
    }
  }
}
