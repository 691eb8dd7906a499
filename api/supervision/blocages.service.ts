import { Inject, Injectable } from '@nestjs/common';
import type { Blocage, Intervention } from '@diligence/activities/veille';
import { BLOCAGES, ECARTS, REMEDES, type CodeRemede } from '@diligence/domain/supervision';
import { idPourvoi } from '@diligence/workflows/pourvoi';
import { Horloge } from '../commun/horloge';
import type { Tri } from '../commun/liste';
import { CONFIGURATION, type Configuration } from '../config';
import type { Appelant } from '../droits';
import { Probleme, introuvable } from '../erreurs';
import { adresseMoteur } from '../moteur/adresse';
import type { BlocageDto, EcartsDto, FiltreBlocages, InterventionDto, VeilleDto } from './blocages.dto';
import { voit } from './deblocage.service';
import { perimetre } from './perimetre';
import { Supervision } from './port';

const SILENCE_MS = 60_000;

/** What the watch found, as a person may see it. */
@Injectable()
export class Blocages {
  constructor(
    @Inject(Supervision) private readonly supervision: Supervision, @Inject(Horloge) private readonly horloge: Horloge, @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async lister({ ouvert, code, chambre, numero }: FiltreBlocages, { champ, sens }: Tri, appelant: Appelant): Promise<BlocageDto[]> {
    const retenus = (await this.visibles(appelant)).filter((b) =>
      (ouvert === undefined || (b.closLe === null) === ouvert) && (code === undefined || b.code === code) && (chambre === undefined || b.chambre === chambre) && (numero === undefined || b.numero === numero));
    const cle = (b: Blocage): string => String(b[champ as 'ouvertLe' | 'numero' | 'code' | 'vuLe'] ?? '');
    return this.decrire(retenus.sort((a, b) => (cle(a) < cle(b) ? -sens : cle(a) > cle(b) ? sens : 0)), appelant);
  }

  async lire(id: string, appelant: Appelant): Promise<BlocageDto> {
    const blocage = await this.supervision.blocage(id);
    if (!blocage || !voit(appelant, blocage)) throw introuvable('Ce blocage');
    return (await this.decrire([blocage], appelant))[0]!;
  }

  /** How far the engine's count is from the register's. @throws Probleme 503 before the first round of the watch. */
  async ecarts(appelant: Appelant): Promise<EcartsDto> {
    const veille = await this.supervision.veille();
    if (!veille) throw new Probleme(503, 'chiffres-en-preparation', 'La veille n’a pas fini son premier tour.');
    const visible = perimetre(appelant);
    const { moteur, registre } = veille;
    const chambres = [...new Set([...Object.keys(moteur.parChambre), ...Object.keys(registre.parChambre)])].sort().filter((c) => visible({ chambre: c === 'sans' ? null : (c as never), restreintA: [] }));
    const parChambre = chambres.map((chambre) => ecart(chambre, moteur.parChambre[chambre] ?? 0, registre.parChambre[chambre] ?? 0));
    const total = parChambre.reduce((somme, c) => ecart('', somme.moteur + c.moteur, somme.registre + c.registre), ecart('', 0, 0));
    const dossiers = await this.decrire((await this.visibles(appelant)).filter(({ closLe, code }) => closLe === null && ECARTS.includes(code)), appelant);
    return { parChambre, moteur: total.moteur, registre: total.registre, ecart: total.ecart, dossiers, calculeLe: veille.fin };
  }

  async veille(): Promise<VeilleDto> {
    const [veille, annuaire] = await Promise.all([this.supervision.veille(), this.supervision.annuaire()]);
    const age = veille ? Date.parse(this.horloge.maintenant()) - Date.parse(veille.fin) : Infinity;
    return { active: age < SILENCE_MS + (veille?.dureeMs ?? 0), calculeLe: veille?.fin ?? null, dureeMs: veille?.dureeMs ?? 0, dossiers: veille?.dossiers ?? 0, ouverts: veille?.ouverts ?? 0, titulairesVerifies: annuaire !== null };
  }

  private async visibles(appelant: Appelant): Promise<Blocage[]> {
    return (await this.supervision.blocages()).filter((b) => voit(appelant, b));
  }

  private async decrire(blocages: Blocage[], { aptitude }: Appelant): Promise<BlocageDto[]> {
    const technique = aptitude.can('lire', 'Trace');
    const interventions = blocages.length > 0 ? await this.supervision.interventions() : [];
    return blocages.map(({ _id, numero, code, raison, objets, chambre, ouvertLe, vuLe, closLe, resoluPar, episode }) => ({
      id: _id, numero, code, titre: BLOCAGES[code].titre, raison, objets, chambre, ouvertLe, vuLe, closLe, resoluPar, episode,
      ...(technique && numero !== null ? { lienMoteur: adresseMoteur(this.configuration, idPourvoi(numero)) } : {}),
      remedes: BLOCAGES[code].remedes.map(offrir), interventions: interventions.filter((i) => i.blocage === _id).map(decrireIntervention),
    }));
  }
}

const ecart = (chambre: string, moteur: number, registre: number) => ({ chambre, moteur, registre, ecart: moteur - registre });

function offrir(code: CodeRemede): BlocageDto['remedes'][number] {
  const { bouton, effet, competence, deuxPersonnes, champs } = REMEDES[code];
  return { code, bouton, effet, competence, deuxPersonnes, champs };
}

export function decrireIntervention({ _id, blocage, numero, code, remede, competence, parametres, motif, par, le, confirmeePar, faiteLe, etat, effets }: Intervention): InterventionDto {
  return { id: _id, blocage, numero, code, remede, bouton: REMEDES[remede].bouton, competence, parametres, motif, par, le, confirmeePar, faiteLe, etat, effets };
}
