import type { Dossier } from '@diligence/domain/dossier';
import { rendreEtape } from '@diligence/domain/delais';
import { definitionParId, type Echeance } from '@diligence/domain/procedure';
import { peutSurDossier, type Appelant } from '../droits';
import type { DossierResume } from '../ports';
import type { DossierDto, DossierResumeDto } from './dossier.dto';
import type { EcheanceDto } from './echeance.dto';

/** Whether the person works at the Court: others do not see the Court's own working lists. */
const deLaCour = ({ demandeur }: Appelant): boolean => !demandeur.roles.every((role) => role === 'avocat-aux-conseils' || role === 'partenaire');

/** A limit with its derivation in French. */
export function vueEcheance({ delai, empreinteDroit: _empreinte, demande: _demande, graceJusqua: _grace, graceEcoulee: _ecoulee, ...echeance }: Echeance): EcheanceDto {
  return { ...echeance, delai: { ...delai, etapes: delai.etapes.map((etape) => ({ texte: rendreEtape(etape), article: etape.article, operateur: etape.operateur, date: etape.date })) } };
}

/** The dossier as this person may see it, with what this person may do. */
export function vueDossier(dossier: Dossier, appelant: Appelant): DossierDto {
  const { _id, version, procedure, chambre, matiere, etape, etapeTexte, intitule, decisionAttaquee, parties, designations, prochaineEcheance, regions, issue, clos, depot, fictif } = dossier;
  const agit = peutSurDossier(appelant.aptitude, 'agir', dossier);
  const permis = (acte: string): boolean => agit && (definitionParId(acte)?.roles ?? []).some((role) => (appelant.demandeur.roles as string[]).includes(role));
  const travail = deLaCour(appelant);
  return {
    id: _id, numero: _id, version, procedure, chambre, matiere, etape, etapeTexte, intitule, decisionAttaquee, parties, designations, prochaineEcheance, regions, issue, clos, depot, fictif,
    restreint: dossier.restreintA.length > 0,
    actes: dossier.actes.map(({ versionAttendue: _version, ...acte }) => ({ ...acte, titre: definitionParId(acte.acte)?.titre ?? acte.acte })),
    echeances: dossier.echeances.map(vueEcheance),
    taches: travail ? dossier.taches : [], alertes: travail ? dossier.alertes : [], controles: travail ? dossier.controles : [],
    cloture: travail ? dossier.cloture : [], anomalies: travail ? dossier.anomalies : [],
    actesPossibles: dossier.actesPossibles.map((a) => ({ ...a, permis: permis(a.acte) })).filter((a) => travail || a.permis),
  };
}

/** A line of the list. */
export function vueResume({ _id, versionProjecteur: _projecteur, prochainReveil: _reveil, taches, restreintA, ...reste }: DossierResume): DossierResumeDto {
  return { ...reste, id: _id, numero: _id, restreint: restreintA.length > 0, tachesOuvertes: taches.filter((t) => t.statut === 'a-faire').length };
}
