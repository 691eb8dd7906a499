import { ajouterJours, type DateCivile } from '@diligence/domain/commun';
import type { ChambreDeLaCour } from '@diligence/domain/personne';
import type { ActeRepris, DesignationReprise, DossierRepris } from '../dossier-repris';
import { imaginerAffaire, partiesA, type Affaire } from './affaire';
import { departDe, echelonner, ouvrablePrecedent } from './dater';
import { designation } from './equipe';
import { entre, type Hasard } from './hasard';
import { idActe, PAS, type NomPas } from './pas';
import type { Stade } from './stades';

export interface Commande { stade: Stade; chambre: ChambreDeLaCour; aujourdhui: DateCivile }
export interface Composition { declaration: DateCivile; dossier: Omit<DossierRepris, 'numero'> }
interface PasDate { nom: NomPas; date: DateCivile }

/** One fictitious dossier that stands today at the stage asked for. */
export function composer(h: Hasard, { stade, chambre, aujourdhui }: Commande): Composition {
  const affaire = imaginerAffaire(h, chambre, stade);
  const prevus = dater(h, stade, affaire, aujourdhui);
  const faits = prevus.filter(({ date }) => date <= aujourdhui);
  const declaration = prevus[0]!.date;
  return {
    declaration,
    dossier: {
      procedure: 'civil-ro',
      chambre,
      matiere: affaire.matiere,
      decisionAttaquee: attaquee(h, affaire, declaration),
      parties: partiesA(affaire, declaration),
      designations: designer(affaire, prevus, declaration),
      actes: faits.flatMap((fait, i) => actesDe(affaire, fait, prochaineDate(h, stade, prevus[i + 1], fait, aujourdhui))),
      fictif: true,
    },
  };
}

function attaquee(h: Hasard, { juridiction }: Affaire, declaration: DateCivile) {
  const date = ouvrablePrecedent(ajouterJours(declaration, -entre(h, [20, 55])));
  const enrole = Number(date.slice(2, 4)) - entre(h, [1, 2]);
  return { juridiction, date, rg: `${enrole}/${h.string.numeric({ length: 5, allowLeadingZeros: false })}` };
}

/** Dates the steps around the one that stands at a known distance from today. */
function dater(h: Hasard, stade: Stade, affaire: Affaire, aujourdhui: DateCivile): PasDate[] {
  const { suite, vise, depuis = [0, 0] } = stade;
  const ancre = vise
    ? { rang: suite.indexOf(vise.pas), date: departDe({ regle: vise.regle, demeure: demeureTenue(vise.pas, affaire), dernierJour: ajouterJours(aujourdhui, entre(h, vise.dans)) }) }
    : { rang: suite.length - 1, date: ouvrablePrecedent(ajouterJours(aujourdhui, -entre(h, depuis))) };
  const dates = echelonner(h, suite.map((nom) => PAS[nom].apres), ancre);
  return suite.map((nom, i) => ({ nom, date: dates[i]! }));
}

/** Whose distance extends the limit: the demandeur's after the declaration, the defendant's after the notification. */
const demeureTenue = (pas: NomPas, { demandeurs, defendeurs }: Affaire) => (pas === 'declaration' ? demandeurs : defendeurs)[0]!.demeure;

function prochaineDate(h: Hasard, { prochain }: Stade, suivant: PasDate | undefined, { date }: PasDate, aujourdhui: DateCivile): DateCivile {
  if (suivant || !prochain) return suivant?.date ?? date;
  const prevue = ajouterJours(date, entre(h, PAS[prochain].apres));
  return prevue > aujourdhui ? prevue : ajouterJours(aujourdhui, entre(h, [1, 10]));
}

function actesDe(affaire: Affaire, { nom, date }: PasDate, suivante: DateCivile): ActeRepris[] {
  return PAS[nom].actes(affaire, suivante).map((fait) => ({ id: idActe(nom, fait.partie), date, ...fait }));
}

/** Who is designated from which day: the registry from the start, the others when their turn comes; the rapporteur is by an act (EC31). */
function designer({ equipe }: Affaire, prevus: PasDate[], declaration: DateCivile): DesignationReprise[] {
  const date = (pas: NomPas): DateCivile | undefined => prevus.find(({ nom }) => nom === pas)?.date;
  const [distribution, rapporteur] = [date('distribution'), date('rapporteur')];
  return [
    designation('greffier', equipe.greffier, declaration),
    designation('delegue-pp', equipe.delegue, declaration),
    ...(distribution ? [designation('president', equipe.president, distribution)] : []),
    ...(rapporteur ? [designation('avocat-general', equipe.avocatGeneral, rapporteur)] : []),
  ];
}
