import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CATALOGUE, definitionParId } from '@diligence/domain/procedure';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { Appel, Droit, type Appelant } from '../droits';
import { champsInvalides } from '../erreurs';
import { Fonds, FondsDe, Registre, type Fiches, type Lecteur, type Repartition } from '../ports';
import { comprendre } from './comprendre';
import { DernierActeDto, RechercheDto, RequeteDerniersActes, RequeteRecherche, ValeursDto, type ValeurDto } from './recherche.dto';
import { vueResume } from './vue';

const PREMIERS = 7;
const NUMEROS_MAX = 100;

@ApiTags('dossiers')
@Controller('api/v1/recherches')
export class RecherchesController {
  constructor(
    @Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge,
    @FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>,
  ) {}

  /** What a query means, and the first dossiers it finds: for a search box that answers while one types. */
  @Get()
  @Droit('lister', 'Dossier')
  @ApiOperation({ operationId: 'rechercher', summary: 'Comprendre une recherche et rendre les premiers dossiers' })
  @ApiOkResponse({ type: RechercheDto })
  @ApiProblemes(400, 401, 403)
  async rechercher(@Query() { q }: RequeteRecherche, @Appel() appelant: Appelant): Promise<RechercheDto> {
    const { lignes, total } = await this.registre.dossiers({ filtre: { q }, tri: { champ: 'prochaineEcheance', sens: 1 }, plage: { debut: 0, fin: PREMIERS - 1 } }, this.lecteur(appelant));
    return { compris: comprendre(q, lignes), dossiers: lignes.map(vueResume), total };
  }

  /** Procedures, matters and stages of the dossiers one may read, the most numerous first. */
  @Get('valeurs')
  @Droit('lister', 'Dossier')
  @ApiOperation({ operationId: 'lireValeurs', summary: 'Ce que les filtres des dossiers peuvent proposer' })
  @ApiOkResponse({ type: ValeursDto })
  @ApiProblemes(401, 403)
  async valeurs(@Appel() appelant: Appelant): Promise<ValeursDto> {
    const groupes = await this.registre.repartition(this.lecteur(appelant));
    return {
      procedures: compter(groupes, (g) => [g.procedure, CATALOGUE[g.procedure]?.nom ?? g.procedure]),
      matieres: compter(groupes, (g) => (g.matiere ? [g.matiere, g.matiere] : null)),
      etapes: compter(groupes, (g) => [g.etape, g.etapeTexte]),
    };
  }

  /** Who did what last on these dossiers: what a line that has just changed says. */
  @Get('derniers-actes')
  @Droit('lire', 'Historique')
  @ApiOperation({ operationId: 'lireDerniersActes', summary: 'Le dernier acte de chacun de ces dossiers' })
  @ApiOkResponse({ type: DernierActeDto, isArray: true })
  @ApiProblemes(400, 401, 403)
  async derniersActes(@Query() { numeros }: RequeteDerniersActes, @Appel() appelant: Appelant): Promise<DernierActeDto[]> {
    const demandes = numeros.split(',');
    if (demandes.length > NUMEROS_MAX) throw champsInvalides([{ champ: 'numeros', message: `${NUMEROS_MAX} numéros au plus.` }]);
    const noms = new Map((await this.personnes.lister()).map(({ _id, nom }) => [_id, nom]));
    return (await this.registre.choisis(demandes, this.lecteur(appelant))).flatMap(({ _id, actes }) => {
      const dernier = actes.toSorted((a, b) => a.enregistreLe.localeCompare(b.enregistreLe)).at(-1);
      return dernier ? [{ numero: _id, titre: definitionParId(dernier.acte)?.titre ?? dernier.acte, qui: noms.get(dernier.auteur.id) ?? dernier.auteur.qualite ?? dernier.auteur.role, le: dernier.enregistreLe }] : [];
    });
  }

  private lecteur = (appelant: Appelant): Lecteur => ({ ...appelant, jour: this.horloge.jour() });
}

/** Counts dossiers by value; a value that is absent is not offered. */
function compter(groupes: readonly Repartition[], lire: (groupe: Repartition) => [valeur: string, libelle: string] | null): ValeurDto[] {
  const comptes = new Map<string, ValeurDto>();
  for (const groupe of groupes) {
    const [valeur, libelle] = lire(groupe) ?? [];
    if (valeur === undefined || libelle === undefined) continue;
    comptes.set(valeur, { valeur, libelle, nombre: (comptes.get(valeur)?.nombre ?? 0) + groupe.nombre });
  }
  return [...comptes.values()].sort((a, b) => b.nombre - a.nombre);
}
