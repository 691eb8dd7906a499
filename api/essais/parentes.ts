import { replier, type Dossier } from '@diligence/domain/dossier';
import { Parentes, type Commun, type DossierResume, type Lecteur } from '../ports';
import type { Monde } from './ports';

function partagent({ parties, decisionAttaquee: decision }: Dossier, commun: Commun): boolean {
  if ('personne' in commun) return parties.some(({ personne }) => personne === commun.personne);
  if ('nom' in commun) return parties.some(({ nom }) => replier(nom) === replier(commun.nom));
  if ('parties' in commun) return parties.some(({ nom }) => commun.parties.includes(nom));
  return decision?.date === commun.decision.date && decision.juridiction === commun.decision.juridiction;
}

/** The dossiers of one test that have something in common. */
export class ParentesMemoire extends Parentes {
  constructor(private readonly monde: Monde) { super(); }
  override dossiers = async (commun: Commun, lecteur: Lecteur): Promise<DossierResume[]> => this.monde.visibles(lecteur).filter((dossier) => partagent(dossier, commun));
  override designes = async ({ nature, valeur, cle }: { nature: string; valeur: string; cle: string }): Promise<string[]> =>
    [...this.monde.pourvois.keys()].filter((numero) => {
      const { identifiants = [], decisionAttaquee } = this.monde.dossier(numero)!;
      return identifiants.some((i) => i.cle === cle) || (nature === 'rg' && decisionAttaquee?.rg === valeur);
    });
}
