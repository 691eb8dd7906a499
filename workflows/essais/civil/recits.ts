import type { ActeSoumis } from '@diligence/domain/procedure';
import { acte, declaration } from '../actes';
import { arretNotifie, arretRendu, d1, declare, distribue, duDossier, f1, memoireNotifie, ordonnance, partiesConnues, radiationDemandee, radie, rapporteurDesigne } from './histoire';

const JOUR = '2034-03-06';
const PLUS_TARD = '2034-12-11';
const DEUX_ANS_AVANT = '2032-03-08';

/** Short stories, all of whose acts are accepted: with the scenarios of the domain, each act of the table is in one of them. */
export const RECITS: Record<string, ActeSoumis[]> = {
  'un délai de pourvoi interrompu par un décès': [
    ...partiesConnues(JOUR), d1('decision-prononcee', JOUR), d1('decision-notifiee', JOUR), d1('delai-de-pourvoi-interrompu', JOUR, { motif: 'décès' }),
    acte('declaration-pourvoi', JOUR, { donnees: { juridiction: 'Cour d’appel de Paris', dateDecision: '2034-02-06' } }),
  ],
  'une aide juridictionnelle refusée, puis le recours': [
    declaration(JOUR), d1('aide-juridictionnelle-demandee', JOUR), d1('aide-juridictionnelle-decidee', JOUR, { decision: 'rejet' }), d1('aide-juridictionnelle-recours', JOUR),
    { ...ordonnance('aide-juridictionnelle-recours-decide', JOUR), partie: 'd1' },
  ],
  'un défendeur que la lettre n’atteint pas': [
    declaration(JOUR), duDossier('pourvoi-enregistre', JOUR), f1('lettre-retournee', JOUR), f1('declaration-signifiee', JOUR), d1('memoire-ampliatif-remis', JOUR), f1('memoire-ampliatif-signifie', JOUR),
  ],
  'un délai réduit': [declaration(JOUR), ordonnance('delais-reduits', JOUR, { delai: 'C22', dateLimite: '2034-04-06' })],
  'une radiation rejetée': [...radiationDemandee(JOUR), ordonnance('radiation-rejetee', JOUR)],
  'une radiation, l’exécution et la réinscription': [...radie(JOUR), d1('execution-manifestee', JOUR), ordonnance('reinscription-autorisee', JOUR, { motif: 'execution' })],
  'une péremption': [...radie(DEUX_ANS_AVANT), ordonnance('peremption-constatee', PLUS_TARD)],
  'un pourvoi incident': [...memoireNotifie(JOUR), f1('memoire-incident-remis', JOUR), f1('memoire-incident-notifie', JOUR), d1('reponse-a-l-incident', JOUR)],
  'un désistement': [declaration(JOUR), d1('desistement-remis', JOUR), { ...ordonnance('desistement-constate', JOUR), partie: 'd1' }],
  'une déchéance': [...declare(JOUR), ordonnance('decheance-prononcee', PLUS_TARD)],
  'une médiation': [...distribue(JOUR), duDossier('mediation-ordonnee', JOUR, { type: 'mediation', accord: true }), duDossier('mediation-terminee', JOUR, { issue: 'fin-de-mission' })],
  'une instruction complète': [
    ...rapporteurDesigne(JOUR), duDossier('regularisation-demandee', JOUR, { objet: 'pieces', dateLimite: '2034-04-06', signataire: 'r1' }), d1('pieces-recues', JOUR), duDossier('seance-instruction-tenue', JOUR),
    duDossier('avis-aux-parties', JOUR, { objet: 'moyen-office', dateLimite: '2034-04-06' }), d1('observations-recues', JOUR), duDossier('avis-demande', JOUR, { type: 'autre-chambre' }),
    duDossier('avis-rendu', JOUR), duDossier('renvoi-de-formation', JOUR, { formation: 'section' }),
  ],
  'une requête en rectification': [...arretRendu(JOUR), duDossier('requete-apres-decision', JOUR, { objet: 'rectification' }), duDossier('requete-decidee', JOUR, { resultat: 'rectification' })],
  'un renvoi saisi': [...arretNotifie(JOUR), f1('renvoi-saisi', JOUR), duDossier('renvoi-fixe', JOUR)],
  'un renvoi que personne ne saisit': [...arretNotifie(JOUR), duDossier('renvoi-non-saisi', PLUS_TARD)],
  'une inscription de faux': [
    declaration(JOUR), d1('recusation-ou-faux', JOUR, { objet: 'faux' }), ordonnance('recusation-ou-faux-decidee', JOUR, { resultat: 'autorisation' }), f1('sommation-faux-signifiee', JOUR), f1('reponse-a-la-sommation', JOUR),
  ],
};
