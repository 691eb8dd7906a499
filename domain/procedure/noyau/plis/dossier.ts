import type { Conseil, Designation, EtatPourvoi, IdentifiantExterne, Partie, SuiviTache } from '../../types';
import { cleIdentifiant, identifiantsDe } from '../identifiants';
import { liste, objet, texte, textes } from '../lecteurs';
import type { Pli } from './pli';

const avecParties = (etat: EtatPourvoi, parties: Partie[]): EtatPourvoi =>
  ({ ...etat, parties: { ...etat.parties, ...Object.fromEntries(parties.map((p) => [p.id, p])) } });
const partie = (v: unknown): Partie => objet<Partie>(v, 'id', 'role', 'nom', 'demeure');

/** The parties are those written in the act itself: the fact does not repeat hundreds of them. */
const partiesDeclarees: Pli = (etat, fait) => {
  const declarees = etat.actes[fait.acteId]?.donnees['parties'];
  return declarees === undefined ? etat : avecParties(etat, liste(declarees).map(partie).map((p) => ({ ...etat.parties[p.id], ...p })));
};

const conseilConstitue: Pli = (etat, fait) => {
  const conseil = objet<Conseil>(fait.donnees['conseil'], 'nom', 'depuis');
  return avecParties(etat, textes(fait.donnees['parties']).flatMap((id) => {
    const connue = etat.parties[id];
    return connue ? [{ ...connue, conseil }] : [];
  }));
};

const regionChangee: Pli = (etat, fait) => {
  const nouvelles = textes(fait.donnees['regions']).map((nom) => {
    const donnees = { ...etat.regions[nom]?.donnees, ...objet<Record<string, unknown>>(fait.donnees['donnees'] ?? {}) };
    const region = { etat: texte(fait.donnees['etat']), depuis: fait.dateActe };
    return [nom, Object.keys(donnees).length > 0 ? { ...region, donnees } : region];
  });
  return { ...etat, regions: { ...etat.regions, ...Object.fromEntries(nouvelles) } };
};

const DECRITS = ['chambre', 'matiere', 'decisionAttaquee', 'fictif'];
const dossierDecrit: Pli = (etat, fait) =>
  ({ ...etat, ...Object.fromEntries(Object.entries(fait.donnees).filter(([cle]) => DECRITS.includes(cle))) });

const designationFaite: Pli = (etat, fait) => {
  const designation = objet<Designation>(fait.donnees['designation'], 'id', 'fonction', 'personne', 'nom', 'du');
  return { ...etat, designations: [...etat.designations.filter(({ id }) => id !== designation.id), designation] };
};
const designationTerminee: Pli = (etat, fait) => {
  const [id, au] = [texte(fait.donnees['designation']), texte(fait.donnees['au'])];
  return { ...etat, designations: etat.designations.map((d) => (d.id === id ? { ...d, au } : d)) };
};

const suiviNote: Pli = (etat, fait) => {
  const objetSuivi = texte(fait.donnees['objet']);
  const suivi = objet<SuiviTache>(fait.donnees['suivi']);
  return { ...etat, suivi: { ...etat.suivi, [objetSuivi]: { ...etat.suivi[objetSuivi], ...suivi } } };
};

const anomalieRelevee: Pli = (etat, fait) => {
  const [id, sens] = [texte(fait.donnees['id']), texte(fait.donnees['texte'])];
  return { ...etat, anomalies: [...etat.anomalies.filter((a) => a.id !== id), { id, texte: sens, acteId: fait.acteId }] };
};
const anomalieLevee: Pli = (etat, fait) => {
  const id = texte(fait.donnees['id']);
  return { ...etat, anomalies: etat.anomalies.filter((a) => a.id !== id) };
};

const ecartsDroit: Pli = (etat, fait) => {
  const ecarts = liste(fait.donnees['ecarts']).map((e) => objet<{ echeance: string; texte: string }>(e, 'echeance', 'texte'));
  const anomalies = ecarts.map((e) => ({ id: `ecart-droit:${e.echeance}`, texte: e.texte, acteId: fait.acteId }));
  return { ...etat, anomalies: [...etat.anomalies.filter((a) => !anomalies.some(({ id }) => id === a.id)), ...anomalies] };
};

const identifiantsInscrits: Pli = (etat, fait) => {
  const nouveaux = liste(fait.donnees['identifiants']).map((i) => objet<IdentifiantExterne>(i, 'nature', 'valeur'));
  return { ...etat, identifiants: [...new Map([...identifiantsDe(etat), ...nouveaux].map((i) => [cleIdentifiant(i), i])).values()] };
};
const identifiantRetire: Pli = (etat, fait) => {
  const cle = texte(fait.donnees['cle']);
  return { ...etat, identifiants: identifiantsDe(etat).filter((i) => cleIdentifiant(i) !== cle) };
};

const dossierRouvert: Pli = ({ clos: _clos, ...etat }) => etat;

export const plisDossier: Record<string, Pli> = {
  'parties-declarees': partiesDeclarees,
  'partie-ajoutee': (etat, fait) => avecParties(etat, [partie(fait.donnees['partie'])]),
  'partie-modifiee': (etat, fait) => avecParties(etat, [partie(fait.donnees['apres'])]),
  'conseil-constitue': conseilConstitue,
  'region-changee': regionChangee,
  'dossier-decrit': dossierDecrit,
  'designation-faite': designationFaite,
  'designation-terminee': designationTerminee,
  'suivi-note': suiviNote,
  'anomalie-relevee': anomalieRelevee,
  'anomalie-levee': anomalieLevee,
  'identifiants-inscrits': identifiantsInscrits,
  'identifiant-retire': identifiantRetire,
  'ecarts-droit': ecartsDroit,
  'acces-restreint': (etat, fait) => ({ ...etat, restreintA: textes(fait.donnees['personnes']) }),
  'issue-prononcee': (etat, fait) => ({ ...etat, issue: { code: texte(fait.donnees['issue']), date: fait.dateActe, acteId: fait.acteId } }),
  'dossier-clos': (etat, fait) => ({ ...etat, clos: { le: fait.dateActe, acteId: fait.acteId } }),
  'dossier-rouvert': dossierRouvert,
};
