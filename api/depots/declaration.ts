import { dateEnFrancais } from '@diligence/domain/commun';
import type { ActeSoumis, Champ } from '@diligence/domain/procedure';
import { fautesDuFormulaire } from '../actes/formulaire';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, type ChampFautif } from '../erreurs';
import type { DepotDto, PartieDeposeeDto } from './depot.dto';
import { FICTIF, ouvertureDe, type Formulaire, type Ouverture } from './ouvertures';

/** A filing ready to be decided: what it opens, and its first act but for its identifier. */
export interface Declaration extends Ouverture { acte: Omit<ActeSoumis, 'acteId'> }

/** Said of any party, whatever the matter. */
const COMMUNES = ['id', 'role', 'nom', 'demeure', 'adresse', 'conseil'];
const rubriquesDe = ({ champs }: Formulaire): Champ[] => champs.find(({ nom }) => nom === 'parties')?.rubriques ?? [];

/** What is said of a party that this procedure does not ask, or says otherwise. */
function fautesDesParties(formulaire: Formulaire, parties: PartieDeposeeDto[]): ChampFautif[] {
  const rubriques = rubriquesDe(formulaire);
  return parties.flatMap((partie, rang) => {
    const dites = Object.fromEntries(Object.entries(partie).filter(([nom, valeur]) => !COMMUNES.includes(nom) && valeur !== undefined));
    return fautesDuFormulaire({ champs: rubriques }, dites).map(({ champ, message }) => ({ champ: champ.replace('donnees', `parties.${rang}`), message }));
  });
}

/** A pourvoi attacks a decision already given. */
function fautesDesDates({ dateDecision }: Record<string, unknown>, dateActe: string): ChampFautif[] {
  return typeof dateDecision === 'string' && dateDecision > dateActe
    ? [{ champ: 'donnees.dateDecision', message: `La décision ne peut être postérieure à l’acte, daté du ${dateEnFrancais(dateActe)}.` }] : [];
}

/** Reads what was filed against the opening act of the catalogue. @throws Probleme 400 with every field at fault, 403, 422. */
export function lireDeclaration({ procedure: id, acte: nom, dateActe, donnees = {}, ...aPlat }: DepotDto, { demandeur }: Appelant, fictif: boolean): Declaration {
  const { procedure, formulaire } = ouvertureDe(id, nom);
  const role = demandeur.roles.find((r) => formulaire.roles.includes(r));
  if (!role) throw new Probleme(403, 'role-insuffisant', `« ${formulaire.titre} » n’appartient pas à votre fonction.`, { quiPeut: formulaire.roles });
  const dites = JSON.parse(JSON.stringify({ ...aPlat, ...donnees })) as Record<string, unknown>;
  const fautes = [...fautesDuFormulaire(formulaire, dites), ...fautesDesParties(formulaire, aPlat.parties ?? []), ...fautesDesDates(dites, dateActe)];
  if (fautes.length > 0) throw champsInvalides(fautes.map(({ champ, message }) => ({ champ: nommer(champ, donnees), message })));
  return { procedure, formulaire, acte: { acte: formulaire.id, dateActe, donnees: { ...dites, ...(fictif ? { [FICTIF]: true } : {}) }, auteur: { id: demandeur.id, role, ...(demandeur.qualite ? { qualite: demandeur.qualite } : {}) } } };
}

/** A field is named as it was sent: at the root of the request, or in `donnees`. */
const nommer = (champ: string, donnees: Record<string, unknown>): string => {
  const nom = champ.replace(/^donnees\./, '');
  return nom in donnees ? champ : nom;
};
