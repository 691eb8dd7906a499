import { ISSUES } from '@diligence/domain/decision';
import type { Dossier, EcheanceLue } from '@diligence/domain/dossier';
import { rendreEtape } from '@diligence/domain/delais';
import { CATALOGUE, definitionParId, titreDossier, type ActeEnregistre } from '@diligence/domain/procedure';
import { peutSurDossier, type Appelant } from '../droits';
import type { DossierResume } from '../ports';
import { compartimentsLus } from './compartiments';
import type { ActeEnregistreDto, DossierDto, DossierResumeDto, IssueDto } from './dossier.dto';
import type { EcheanceDto } from './echeance.dto';

/** Whether the person works at the Court: others do not see the Court's own working lists. */
const deLaCour = ({ demandeur }: Appelant): boolean => !demandeur.roles.every((role) => role === 'avocat-aux-conseils' || role === 'partenaire');

/** A limit with its derivation in French. */
export function vueEcheance({ delai, empreinteDroit: _empreinte, demande: _demande, graceJusqua: _grace, graceEcoulee: _ecoulee, ...echeance }: EcheanceLue): EcheanceDto {
  return { ...echeance, delai: { ...delai, etapes: delai.etapes.map((etape) => ({ texte: rendreEtape(etape), article: etape.article, operateur: etape.operateur, date: etape.date })) } };
}

/** An act with its title and its compartment; what a table no longer knows stays within the Court. The one that opened the dossier has its receipt. */
const vueActe = ({ procedure }: Dossier) => ({ versionAttendue: _version, ...acte }: ActeEnregistre): ActeEnregistreDto => {
  const definition = definitionParId(acte.acte);
  const ouvre = CATALOGUE[procedure]?.ouverture.actes.includes(acte.acte);
  return { ...acte, titre: definition?.titre ?? acte.acte, compartiment: definition?.compartiment ?? 'cour', ...(ouvre ? { document: 'recepisse-depot' } : {}) };
};

const vueIssue = (issue: Dossier['issue']): IssueDto | null =>
  issue && { ...issue, texte: ISSUES[issue.code]?.texte ?? issue.code, renvoi: ISSUES[issue.code]?.renvoi ?? false };

/** The dossier as this person may see it, with what this person may do. */
export function vueDossier(dossier: Dossier, appelant: Appelant): DossierDto {
  const { _id, version, procedure, chambre, matiere, etape, etapeTexte, intitule, decisionAttaquee, parties, identifiants = [], designations, prochaineEcheance, regions, issue, clos, depot, urgent, fictif } = dossier;
  const agit = peutSurDossier(appelant.aptitude, 'agir', dossier);
  const permis = (acte: string): boolean => agit && (definitionParId(acte)?.roles ?? []).some((role) => (appelant.demandeur.roles as string[]).includes(role));
  const travail = deLaCour(appelant);
  const lu = compartimentsLus(dossier, appelant);
  return {
    id: _id, numero: _id, titre: titreDossier(procedure, _id), version, procedure, chambre, matiere, etape, etapeTexte, intitule, decisionAttaquee, parties, identifiants: identifiants.map(({ cle: _cle, ...identifiant }) => identifiant), designations, prochaineEcheance, regions, issue: vueIssue(issue), clos, depot, urgent, fictif,
    agir: agit, restreint: dossier.restreintA.length > 0,
    actes: dossier.actes.map(vueActe(dossier)).filter(({ compartiment }) => lu(compartiment)),
    echeances: dossier.echeances.map(vueEcheance),
    taches: travail ? dossier.taches : [], alertes: travail ? dossier.alertes : [], controles: travail ? dossier.controles : [],
    cloture: travail ? dossier.cloture : [], anomalies: travail ? dossier.anomalies : [],
    actesPossibles: dossier.actesPossibles.map((a) => ({ ...a, permis: permis(a.acte) })).filter((a) => travail || a.permis),
  };
}

/** A line of the list. */
export function vueResume({ _id, versionProjecteur: _projecteur, prochainReveil: _reveil, taches, restreintA, issue, identifiants: _identifiants, ...reste }: DossierResume): DossierResumeDto {
  return { ...reste, issue: vueIssue(issue), id: _id, numero: _id, titre: titreDossier(reste.procedure, _id), restreint: restreintA.length > 0, tachesOuvertes: taches.filter((t) => t.statut === 'a-faire').length };
}
