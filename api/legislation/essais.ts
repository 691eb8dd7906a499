import { amender, effetsSur, examinerChangement, type Changement } from '@diligence/domain/amendement';
import { echec, succes } from '@diligence/domain/commun';
import { droitEnVigueur, type Droit } from '@diligence/domain/regles';
import { bilanDe } from '@diligence/activities/amendement';
import { delaisDe } from '@diligence/activities/projection';
import type { Monde } from '../essais/ports';
import { Legislation } from '../ports';

/** The real law over the dossiers of one test; what would be told to the engine is kept. */
export class LegislationMemoire extends Legislation {
  readonly diffusions: { amendement: string; retrait: boolean }[] = [];
  fondes: string[] = [];
  constructor(private readonly monde: Monde) { super(); }

  override async droit(): Promise<Droit> {
    const approuves = await this.monde.fonds.amendements.lister({ statut: 'approuve' });
    return amender(droitEnVigueur(), approuves.flatMap(({ changements }) => changements));
  }

  override async impact(changements: Changement[], le: string, jour: string): ReturnType<Legislation['impact']> {
    const actuel = await this.droit();
    for (const changement of changements) {
      const defaut = examinerChangement(changement, actuel);
      if (defaut) return echec(defaut);
    }
    const droits = { actuel, amende: amender(actuel, changements) };
    const tous = [...this.monde.pourvois.keys()].map((numero) => delaisDe(this.monde.dossier(numero)!)).map(({ _id, intitule, chambre, delais }) => ({ numero: _id, intitule, chambre, effets: effetsSur(delais, droits, jour) }));
    const dossiers = tous.filter(({ effets }) => effets.length > 0);
    return succes({ dossiers, bilan: bilanDe(dossiers, { le, jour, examines: tous.length }) });
  }

  override diffuser = async (amendement: string, retrait: boolean): Promise<void> => { this.diffusions.push({ amendement, retrait }); };
  override dossiersFondes = async (): Promise<string[]> => this.fondes;
}
