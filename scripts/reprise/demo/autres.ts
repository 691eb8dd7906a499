import { ajouterJours, joursEntre, type DateCivile } from '@diligence/domain/commun';
import type { SerieDeProcedure } from '@diligence/domain/numero';
import type { Chambre, RoleAuteur } from '@diligence/domain/personne';
import { definitionParId, type Partie } from '@diligence/domain/procedure';
import type { ActeRepris, DossierRepris } from '../dossier-repris';
import { designation, equipeDe, nomComplet, type Equipe } from './equipe';
import { hasard, type Hasard } from './hasard';
import { JURIDICTIONS, nommer } from './personnes';
import { recitsDuCatalogue, type Recit } from './recits';

const GRAINE = 567;
const SEMAINE = 7;
/** Each story is told this many times, stopped sooner or later. */
const ARRETS = 4;

/** Chambers among which the cases of a series are spread. */
const CHAMBRES: Record<SerieDeProcedure, Chambre[]> = { civil: ['C1', 'C2', 'C3', 'CO', 'SO'], penal: ['CR'], elections: ['C2', 'SO'], qpc: ['C1', 'C2', 'SO'], avis: ['C1', 'C2', 'SO'], aide: ['C1', 'C2', 'C3', 'CO', 'SO'], commissions: ['CJ'] };
const MATIERES: Partial<Record<SerieDeProcedure, string[]>> = { penal: ['Stupéfiants', 'Escroquerie', 'Violences', 'Homicide involontaire', 'Instruction'] };

export interface DossierRaconte { dossier: DossierRepris; recit: string }

/**
 * Fictitious dossiers of every procedure but the civil one with representation, from the stories of the catalogue stopped at
 * several acts, the last of them done within the last two weeks. Same day, same dossiers.
 * Numbers are 98.001 and following, beside the stock's own.
 */
export function genererAutres(aujourdhui: DateCivile): DossierRaconte[] {
  const racontes = recitsDuCatalogue().flatMap((recit) => arretsDe(recit).map((arret) => ({ recit, arret })));
  return racontes.map(({ recit, arret }, i) => {
    const h = hasard(GRAINE * 1_000 + i);
    return { recit: recit.code, dossier: raconter(h, recit, arret, { rang: i + 1, dernierJour: ajouterJours(aujourdhui, -(i % SEMAINE)) }) };
  });
}

/** Numbers of acts after which the story stops: at its opening, then at even distances, up to its end. */
function arretsDe({ actes, procedure }: Recit): number[] {
  const debut = actes.findIndex(({ acte }) => procedure.ouverture.actes.includes(acte)) + 1;
  return [...new Set(Array.from({ length: ARRETS }, (_, i) => Math.round(debut + ((actes.length - debut) * i) / (ARRETS - 1))))];
}

function raconter(h: Hasard, { procedure, parties, actes }: Recit, arret: number, { rang, dernierJour }: { rang: number; dernierJour: DateCivile }): DossierRepris {
  const chambre = h.helpers.arrayElement(CHAMBRES[procedure.ouverture.serie]);
  const equipe = equipeDe(h, chambre);
  const juridiction = h.helpers.arrayElement(JURIDICTIONS);
  const matieres = MATIERES[procedure.ouverture.serie];
  const gardes = actes.slice(0, arret);
  const dernier = gardes.map(({ date }) => date).sort().at(-1)!;
  // Whole weeks keep the days of the week, on which the limits of the story depend.
  const decalage = Math.floor(joursEntre(dernier, dernierJour) / SEMAINE) * SEMAINE;
  const repris = gardes.map(({ id, acte, date, partie, donnees = {} }, i): ActeRepris => ({
    id: id ?? `acte-${i + 1}`, acte, date: ajouterJours(date, decalage), ...(partie ? { partie } : {}), donnees: { ...deplacer(donnees, decalage, juridiction), ...personnesDe(acte, equipe) },
  })).sort((a, b) => a.date.localeCompare(b.date));
  const ouverture = repris.find(({ acte }) => procedure.ouverture.actes.includes(acte))!;
  const rendue = [ouverture.donnees?.['dateDecision'], ajouterJours(ouverture.date, -SEMAINE)].find((date) => typeof date === 'string')!;
  return {
    numero: `${ouverture.date.slice(2, 4)}-98.${String(rang).padStart(3, '0')}`, procedure: procedure.id, chambre, ...(matieres ? { matiere: h.helpers.arrayElement(matieres) } : {}),
    decisionAttaquee: { juridiction, date: rendue },
    parties: parties.map((p): Partie => ({ demeure: 'metropole', ...p, nom: nommer(h, 'personne') })),
    designations: [designation('greffier', equipe.greffier, repris[0]!.date), designation('avocat-general', equipe.avocatGeneral, repris[0]!.date)],
    actes: repris, fictif: true,
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const deplacer = (donnees: Record<string, unknown>, jours: number, juridiction: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(donnees).map(([nom, valeur]) => [nom, typeof valeur === 'string' && DATE.test(valeur) ? ajouterJours(valeur, jours) : nom === 'juridiction' ? juridiction : valeur]));

const SIGNATAIRES: Partial<Record<RoleAuteur, keyof Equipe>> = { conseiller: 'rapporteur', 'avocat-general': 'avocatGeneral', president: 'president', 'premier-president': 'delegue' };

/** The story names people by their function: who is designated rapporteur, and who signs. */
function personnesDe(acte: string, equipe: Equipe): Record<string, unknown> {
  const { champs, roles } = definitionParId(acte)!;
  const signataire = SIGNATAIRES[roles[0]!];
  const nommees = { rapporteur: equipe.rapporteur.id, rapporteurNom: nomComplet(equipe.rapporteur), ...(signataire ? { signataire: equipe[signataire].id } : {}) };
  return Object.fromEntries(Object.entries(nommees).filter(([nom]) => champs.some((champ) => champ.nom === nom)));
}
