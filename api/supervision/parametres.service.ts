import { Inject, Injectable } from '@nestjs/common';
import type { Parametre } from '@diligence/activities/veille';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { PARAMETRES, type CodeParametre } from '@diligence/domain/supervision';
import { Horloge } from '../commun/horloge';
import type { Appelant } from '../droits';
import { droitInsuffisant, introuvable, Probleme } from '../erreurs';
import type { CorrectionParametreDto, ParametreDto } from './parametre.dto';
import { perimetre } from './perimetre';
import { Supervision } from './port';

const CODES = Object.keys(PARAMETRES) as CodeParametre[];
const TOUTES = Object.keys(CHAMBRES) as Chambre[];

/** Figures of steering, set and corrected by those who answer for a chamber; nothing is erased. */
@Injectable()
export class Parametres {
  constructor(@Inject(Supervision) private readonly supervision: Supervision, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Each figure of each chamber the person supervises. */
  async lister(appelant: Appelant): Promise<ParametreDto[]> {
    const visible = perimetre(appelant);
    const connus = await this.supervision.parametres();
    return TOUTES.filter((chambre) => visible({ chambre, restreintA: [] })).flatMap((chambre) => CODES.map((cle) => decrire(cle, chambre, connus)));
  }

  /** Gives a figure its next value. @throws Probleme 403, 404, 412 when another was given since it was read. */
  async corriger(cle: string, chambre: string, { valeur, motif, rang }: CorrectionParametreDto, appelant: Appelant): Promise<ParametreDto> {
    if (!estCode(cle) || !(chambre in CHAMBRES)) throw introuvable('Ce paramètre');
    const ou = chambre as Chambre;
    if (!perimetre(appelant, 'regler')({ chambre: ou, restreintA: [] })) throw droitInsuffisant();
    const connus = await this.supervision.parametres();
    const suivant: Parametre = { _id: `${cle}:${ou}:${rang + 1}`, cle, chambre: ou, rang: rang + 1, valeur, motif, par: appelant.demandeur.id, le: this.horloge.maintenant() };
    if (decrire(cle, ou, connus).rang !== rang || !(await this.supervision.regler(suivant))) throw new Probleme(412, 'version-perimee', 'Une autre valeur a été donnée entre-temps : relisez-la avant de la corriger.');
    return decrire(cle, ou, [...connus, suivant]);
  }
}

const estCode = (cle: string): cle is CodeParametre => cle in PARAMETRES;

function decrire(cle: CodeParametre, chambre: Chambre, connus: Parametre[]): ParametreDto {
  const siens = connus.filter((p) => p.cle === cle && p.chambre === chambre).sort((a, b) => b.rang - a.rang);
  return { cle, ...PARAMETRES[cle], chambre, rang: siens[0]?.rang ?? 0, valeur: siens[0]?.valeur ?? null, historique: siens.map(({ valeur, motif, par, le }) => ({ valeur, motif, par, le })) };
}
