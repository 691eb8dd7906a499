import { Inject, Injectable } from '@nestjs/common';
import type { Dossier } from '@diligence/domain/dossier';
import { MODELES, composer, modeleParId, type Commande, type Modele } from '@diligence/templates';
import { Horloge } from '../commun/horloge';
import { AccesDossier } from '../dossiers/acces';
import { compartimentsLus } from '../dossiers/compartiments';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, droitInsuffisant, introuvable } from '../erreurs';
import { Traces } from '../ports';
import { Imprimerie } from './imprimerie';
import type { DemandeDocument, DocumentDto } from './document.dto';

/** Documents made from a dossier when they are asked for; none is kept. */
@Injectable()
export class Documents {
  constructor(
    @Inject(AccesDossier) private readonly acces: AccesDossier, @Inject(Imprimerie) private readonly imprimerie: Imprimerie,
    @Inject(Traces) private readonly traces: Traces, @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  /** Documents this person may obtain of this dossier. @throws Probleme 403, 404. */
  async lister(numero: string, appelant: Appelant): Promise<DocumentDto[]> {
    const dossier = await this.acces.ouvrir(numero, 'lire', appelant);
    const lu = compartimentsLus(dossier, appelant);
    return MODELES.filter(({ compartiment }) => lu(compartiment))
      .map(({ porteSur, vue: _vue, demande, ...modele }) => ({ ...modele, demande: [...demande], ...(demande.includes('echeance') ? { echeances: sujets(dossier, porteSur) } : {}) }));
  }

  /** The PDF of one document; the consultation is recorded. @throws Probleme 400, 403, 404, 409 when the dossier does not allow it yet, 503. */
  async produire(numero: string, id: string, demande: DemandeDocument, appelant: Appelant): Promise<Buffer> {
    const dossier = await this.acces.ouvrir(numero, 'lire', appelant);
    const modele = modeleParId(id);
    if (!modele) throw introuvable('Ce document');
    if (!compartimentsLus(dossier, appelant)(modele.compartiment)) throw droitInsuffisant('Ce document n’est pas ouvert à vos fonctions sur ce dossier.');
    verifier(modele, demande, dossier);
    await this.traces.consultation({ numero, qui: appelant.demandeur.id, motif: `document : ${modele.titre}` });
    const page = composer(modele.id, this.commande(dossier, demande));
    if (page.ok) return this.imprimerie.imprimer(page.valeur);
    const { code, message, champ } = page.erreur;
    throw new Probleme(409, code, message, champ ? { champs: [{ champ, message }] } : {});
  }

  private commande(dossier: Dossier, { adresse, ...ids }: DemandeDocument): Commande {
    return { dossier, etabliLe: this.horloge.jour(), ...ids, ...(adresse ? { adresse: adresse.split('\n') } : {}) };
  }
}

const sujets = ({ echeances }: Dossier, porteSur: Modele['porteSur']): string[] => echeances.filter((e) => porteSur?.(e) ?? true).map(({ id }) => id);

/** What the document must name is named, and belongs to the dossier. */
function verifier({ demande }: Pick<Modele, 'demande'>, donnee: DemandeDocument, { echeances, parties }: Dossier): void {
  const manquants = demande.filter((nom) => donnee[nom] === undefined);
  if (manquants.length > 0) throw champsInvalides(manquants.map((champ) => ({ champ, message: 'Ce document demande cette précision.' })));
  if (donnee.echeance !== undefined && !echeances.some(({ id }) => id === donnee.echeance)) throw introuvable('Cette échéance');
  if (donnee.partie !== undefined && !parties.some(({ id }) => id === donnee.partie)) throw introuvable('Cette partie');
}
