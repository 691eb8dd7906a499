import { Inject, Injectable } from '@nestjs/common';
import { droitEnVigueur, type Regle, type VersionRegle } from '@diligence/domain/regles';
import { Legislation } from '../ports';
import type { RegleVersionneeDto } from './amendement.dto';

/** Every rule with its dated values as they stand, and which of them an amendment has brought. */
@Injectable()
export class ReglesVersionnees {
  constructor(@Inject(Legislation) private readonly legislation: Legislation) {}

  async lister(): Promise<RegleVersionneeDto[]> {
    const { regles } = await this.legislation.droit();
    return Object.values(regles).map(vue);
  }
}

const vue = ({ id, ligne, intitule, articles, source, depart, tenu, sanction, critere, verifie, reserve, versions }: Regle): RegleVersionneeDto => ({
  id, ligne, intitule, articles, source, depart, tenu, sanction, critere, verifie, ...(reserve === undefined ? {} : { reserve }),
  versions: versions.map((version) => ({ ...version, modifiee: !dOrigine(id, version) })),
});

const dOrigine = (regle: string, version: VersionRegle): boolean =>
  droitEnVigueur().regles[regle]?.versions.some((v) => JSON.stringify(v) === JSON.stringify(version)) ?? false;
