import { Injectable } from '@nestjs/common';
import { Probleme } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import type { PreferencesDto } from './vue.dto';
import { verifierTaille } from './vues.service';

const ESSAIS = 3;

/** Preferences of one person; the last writing holds. */
@Injectable()
export class Preferences {
  constructor(@FondsDe('preferences') private readonly preferences: Fonds<Fiches['preferences']>) {}

  async lire(id: string): Promise<PreferencesDto> {
    return { reglages: (await this.preferences.lire(id))?.reglages ?? {} };
  }

  /** @throws Probleme 400 beyond 16 kB. */
  async ecrire(id: string, reglages: Record<string, unknown>): Promise<PreferencesDto> {
    verifierTaille(reglages);
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      const avant = await this.preferences.lire(id);
      const ecrites = avant ? await this.preferences.remplacer({ ...avant, reglages, version: avant.version + 1 }) : await this.preferences.inserer({ _id: id, version: 1, reglages });
      if (ecrites) return { reglages };
    }
    throw new Probleme(503, 'service-indisponible', 'Vos préférences n’ont pas pu être gardées : réessayez dans un instant.');
  }
}
