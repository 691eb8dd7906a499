import { ajouterJours, expireA } from '../../commun';
import { echeancesDe, obligations, prochainReveil, type Echeance, type EtatPourvoi } from '..';
import { DossierEssai } from '../essais';
import { penal } from '.';
import { recits } from './recits';

const limites = (etat: EtatPourvoi, regle: string): Echeance[] => echeancesDe(etat).filter((e) => e.regle === regle);
const dernierJour = (etat: EtatPourvoi, regle: string) => limites(etat, regle).at(-1)?.delai.dernierJour;
const statut = (etat: EtatPourvoi, regle: string) => limites(etat, regle).at(-1)?.statut;
const taches = (etat: EtatPourvoi) => obligations(etat).taches;
const genres = (etat: EtatPourvoi) => taches(etat).map(({ genre }) => genre);
const alerte = (etat: EtatPourvoi, id: string) => obligations(etat).alertes.find((a) => a.id.startsWith(`${id}:`));
/** Notes what has expired at midnight after that day, Paris time. */
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });
const partie = (plus: object) => ({ identifiant: 'd1', role: 'demandeur', nom: 'Demandeur', ...plus });
const rendue = (donnees: object, plus: object = {}, le = '2026-01-12') => recits.vide().jouer('GE11', '2020-01-06', partie(plus)).jouer('EP01', le, { ...donnees }, { partie: 'd1' });

describe('Le délai du pourvoi pénal', () => {
  it.each([
    ['rendue la veille de la réforme', '2024-09-29', '2024-10-05', '2024-10-11'],
    ['rendue le jour de son entrée en vigueur', '2024-09-30', '2024-10-05', '2024-10-16'],
  ])('d’une décision %s se compte selon la date de cette décision, non de sa signification', (_quoi, dateDecision, signifiee, attendu) => {
    const { etat } = rendue({ dateDecision, juridiction: 'Cour d’appel', evenement: 'signification' }, {}, signifiee);
    expect(dernierJour(etat, 'cpp-568')).toBe(attendu);
  });

  it.each([
    ['mandat-arret-europeen', 'cpp-568-1', '2026-01-16'], ['presse', 'l1881-59', '2026-01-15'], ['application-peines', 'cpp-712-15', '2026-01-19'],
    ['peine-europeenne', 'cpp-728-53', '2026-01-16'], ['probation-europeenne', 'cpp-764-1-pourvoi', '2026-01-15'], ['detention-provisoire', 'cpp-568', '2026-01-23'],
  ])('suit la nature de la décision : %s, règle %s, jusqu’au %s', (regime, regle, attendu) => {
    expect(dernierJour(rendue({ regime }).etat, regle)).toBe(attendu);
  });

  it('est d’un mois pour qui réside hors de l’île, mais l’alerte garde les dix jours francs', () => {
    const { etat } = rendue({}, { horsIle: true });
    expect(limites(etat, 'cpp-855')[0]?.delai).toMatchObject({ dernierJour: '2026-02-12', alertePrudente: '2026-01-23', verifie: false });
  });

  it('du ministère public, après une décision par défaut, ne part que dix jours après la signification', () => {
    expect(dernierJour(rendue({ evenement: 'signification-defaut' }, { qualite: 'ministere-public' }).etat, 'cpp-568')).toBe('2026-02-02');
  });

  it('n’est augmenté par aucune distance, ni interrompu par aucune aide juridictionnelle', () => {
    const dossier = rendue({}, { demeure: 'etranger' }).jouer('EP11', '2026-01-14', {}, { partie: 'd1' });
    expect([dernierJour(dossier.etat, 'cpp-568'), statut(dossier.etat, 'cpp-568')]).toEqual(['2026-01-23', 'courante']);
  });
});

describe('Les mémoires et la déchéance', () => {
  it('l’aide juridictionnelle demandée dans le mois interrompt la seule constitution d’avocat : la déchéance n’est pas préparée', () => {
    const dossier = constater(recits.aide(), '2026-03-02');
    expect([statut(dossier.etat, 'cpp-584'), statut(dossier.etat, 'cpp-585-1-al1'), statut(dossier.etat, 'cpp-585-1-al2')]).toEqual(['echue', 'echue', 'interrompue']);
    expect(genres(dossier.etat)).not.toContain('preparer-decheance');
  });

  it('le condamné n’encourt la déchéance qu’au terme du mois, une fois tous les moyens d’agir épuisés', () => {
    const dossier = constater(recits.declaree(), '2026-02-03');
    expect(genres(dossier.etat)).not.toContain('preparer-decheance');
    constater(dossier, '2026-02-20');
    expect(taches(dossier.etat).find(({ genre }) => genre === 'preparer-decheance')).toMatchObject({ acte: 'EP19', partie: 'd1', pour: 'president', aVerifier: true });
    constater(dossier, '2026-02-28');
    expect(taches(dossier.etat).find(({ genre }) => genre === 'preparer-decheance')).not.toHaveProperty('aVerifier');
  });

  it('pour le non-condamné l’alerte de constitution est à dix jours, mais rien n’est prononcé avant le mois', () => {
    const { etat } = recits.partieCivile();
    expect(limites(etat, 'cpp-585-1-al2')[0]?.delai).toMatchObject({ dernierJour: '2026-02-20', alertePrudente: '2026-01-30' });
    expect(genres(constater(recits.partieCivile(), '2026-02-03').etat)).not.toContain('preparer-decheance');
  });

  it('la constitution faite à temps rend inutile le mémoire personnel, même échu, et lève l’alerte', () => {
    const dossier = constater(recits.partieCivile(), '2026-01-30');
    expect(alerte(dossier.etat, 'echeance-passee')).toBeDefined();
    dossier.jouer('EP10', '2026-02-16', {}, { partie: 'd1' });
    expect(statut(dossier.etat, 'cpp-584')).toBe('remplacee');
    expect(alerte(dossier.etat, 'echeance-passee')).toBeUndefined();
  });

  it('le ministère public n’a que son mémoire d’un mois à faire parvenir', () => {
    const { etat } = recits.parquet();
    expect([dernierJour(etat, 'cpp-585-2'), limites(etat, 'cpp-585-1-al2')]).toEqual(['2026-02-20', []]);
    expect(genres(constater(recits.parquet(), '2026-02-20').etat)).toContain('preparer-decheance');
  });

  it('le demandeur qui réside hors de l’île a deux mois pour son mémoire personnel', () => {
    const { etat } = recits.lettre();
    expect([dernierJour(etat, 'cpp-858'), dernierJour(etat, 'cpp-856'), limites(etat, 'cpp-584')]).toEqual(['2026-03-20', '2026-02-20', []]);
  });

  it('l’ordonnance de déchéance demande que la légalité de la peine ait été vérifiée, et le conseiller désigné peut la signer', () => {
    const dossier = recits.partieCivile().jouer('GE03', '2026-02-20', { fonction: 'conseiller-designe', personne: 'c1' });
    dossier.jouer('EP19', '2026-02-21', { peinePrevue: true, qualite: 'conseiller désigné', signataire: 'c1' });
    expect(dossier.refus).toEqual([]);
    expect(dossier.etat.issue?.code).toBe('decheance');
  });

  it('avec deux demandeurs, la déchéance de l’un laisse vivre le pourvoi de l’autre', () => {
    const dossier = recits.vide().jouer('EP02', '2026-01-20', { juridiction: 'Cour d’appel', dateDecision: '2026-01-12', parties: ['d1', 'd2'].map((id) => ({ id, role: 'demandeur', nom: id, demeure: 'metropole', qualite: 'condamne' })) });
    dossier.jouer('EP08', '2026-01-30', {}, { partie: 'd2' }).jouer('EP19', '2026-03-02', { peinePrevue: true, qualite: 'président' });
    expect([dossier.etat.regions['DEM[d1]']?.etat, dossier.etat.regions['DEM[d2]']?.etat, dossier.etat.issue]).toEqual(['dechu', 'memoire-personnel', undefined]);
  });
});

describe('Une personne détenue', () => {
  it('rend le dossier urgent, et la réception du dossier est réclamée puis accusée sans attendre', () => {
    const { etat } = recits.detenue();
    expect(penal.urgent?.(etat)).toBe(true);
    expect(alerte(etat, 'personne-detenue')).toMatchObject({ genre: 'information' });
    const retard = constater(recits.detenue(), '2026-02-09');
    expect(taches(retard.etat).find(({ genre }) => genre === 'suivre-transmission')).toMatchObject({ escaladee: true, acte: 'EP13' });
    const transmise = recits.detenue().jouer('EP13', '2026-02-02').jouer('EP14', '2026-02-03');
    expect(taches(transmise.etat).find(({ genre }) => genre === 'accuser-reception')).toMatchObject({ escaladee: true, pourLe: '2026-02-03', acte: 'EP15' });
  });

  it('le mémoire court de la réception du dossier et remplace les délais du droit commun ; la Cour a trois mois, qui ne se prorogent pas', () => {
    const { etat } = recits.detentionRecue();
    expect(statut(etat, 'cpp-585-1-al2')).toBe('remplacee');
    expect([dernierJour(etat, 'cpp-567-2-memoire'), dernierJour(etat, 'cpp-567-2-arret')]).toEqual(['2026-03-04', '2026-05-04']);
    const dimanche = recits.detenue().jouer('EP13', '2026-02-05').jouer('EP14', '2026-02-05').jouer('EP15', '2026-03-10');
    expect(dernierJour(dimanche.etat, 'cpp-567-2-arret')).toBe('2026-06-10');
    const samedi = recits.detenue().jouer('EP13', '2026-02-05').jouer('EP14', '2026-02-05').jouer('EP15', '2026-03-06');
    expect(dernierJour(samedi.etat, 'cpp-567-2-arret')).toBe('2026-06-06');
  });

  it('dès la réception, le jour de la mise en liberté d’office est annoncé ; le seuil interne réveille le dossier avant lui et relève les tâches', () => {
    const dossier = recits.detentionRecue().jouer('EP10', '2026-02-20', {}, { partie: 'd1' }).jouer('EP18', '2026-03-02', {}, { partie: 'd1' });
    expect(alerte(dossier.etat, 'limite-de-la-cour')?.texte).toContain('4 mai 2026 : à défaut, mise en liberté d’office');
    expect(taches(dossier.etat).find(({ genre }) => genre === 'fixer-audience')).toMatchObject({ pourLe: '2026-05-04', pour: 'president' });
    constater(dossier, '2026-02-14');
    expect(prochainReveil(dossier.etat)).toBe('2026-04-19T22:00:00.000Z');
    constater(dossier, '2026-04-19');
    expect(taches(dossier.etat).find(({ genre }) => genre === 'fixer-audience')).toMatchObject({ escaladee: true });
    expect(alerte(dossier.etat, 'seuil-franchi')).toMatchObject({ pour: 'superviseur' });
  });

  it('à l’expiration des trois mois, la mise en liberté d’office est à constater aussitôt, et le pourvoi continue', () => {
    const dossier = constater(recits.detentionRecue(), '2026-05-04');
    expect(taches(dossier.etat).find(({ genre }) => genre === 'constater-mise-en-liberte')).toMatchObject({ acte: 'EP25', escaladee: true, pourLe: '2026-05-04' });
    dossier.jouer('EP25', '2026-05-05');
    expect([dossier.etat.parties['d1']?.detenu, dossier.etat.issue, genres(dossier.etat).includes('constater-mise-en-liberte')]).toEqual([false, undefined, false]);
  });

  it('l’arrêt rendu à temps solde le délai de la Cour ; rendu trop tard, il est marqué', () => {
    const juger = (le: string) => recits.detentionRecue().jouer('EP08', '2026-03-02').jouer('EP20', '2026-03-05', { rapporteur: 'r1' }).jouer('EP21', '2026-03-10', { signataire: 'r1' }).jouer('EP22', '2026-03-11', { formation: 'section' }).jouer('EP23', '2026-04-01').jouer('EP24', le, { issue: 'rejet' });
    expect(statut(juger('2026-05-04').etat, 'cpp-567-2-arret')).toBe('satisfaite');
    const tardif = juger('2026-05-05');
    expect(statut(tardif.etat, 'cpp-567-2-arret')).toBe('tardive');
    expect(Object.values(tardif.etat.actes).find(({ acte }) => acte === 'EP24')?.marques[0]).toMatchObject({ code: 'tardif' });
  });

  it('l’aide juridictionnelle ne déplace ni le mémoire ni le délai de la Cour', () => {
    const dossier = recits.detentionRecue().jouer('EP11', '2026-02-05', {}, { partie: 'd1' });
    expect([dernierJour(dossier.etat, 'cpp-567-2-memoire'), statut(dossier.etat, 'cpp-567-2-memoire')]).toEqual(['2026-03-04', 'courante']);
  });
});

describe('Mandat d’arrêt européen et presse', () => {
  it('le dossier du mandat part en quarante-huit heures, l’alerte prenant le seul jour qu’elles couvrent en entier', () => {
    const { etat } = recits.mandat();
    expect(limites(etat, 'cpp-568-1-transmission')[0]?.delai).toMatchObject({ dernierJour: '2026-01-19', alertePrudente: '2026-01-16', verifie: false });
    expect(dernierJour(etat, 'cpp-574-2-arret')).toBe('2026-02-24');
    expect(dernierJour(recits.mandatRecu().etat, 'cpp-574-2-memoire')).toBe('2026-01-26');
  });

  it('le dépassement des quarante jours n’emporte aucune mise en liberté', () => {
    expect(genres(constater(recits.mandatRecu(), '2026-02-24').etat)).not.toContain('constater-mise-en-liberte');
  });

  it('les pièces de presse partent dans les vingt-quatre heures, et la Cour juge dans les dix jours de leur réception', () => {
    expect(limites(recits.presse().etat, 'l1881-59-transmission')[0]?.delai).toMatchObject({ dernierJour: '2026-01-15', alertePrudente: '2026-01-14' });
    expect(dernierJour(recits.presseRecue().etat, 'l1881-59-arret')).toBe('2026-01-26');
  });

  it('la partie civile s’y passe d’avocat aux Conseils', () => {
    const dossier = recits.vide().jouer('EP02', '2026-01-14', { regime: 'presse', juridiction: 'Cour d’appel', dateDecision: '2026-01-12', parties: [{ id: 'd1', role: 'demandeur', nom: 'Partie civile', demeure: 'metropole', qualite: 'partie-civile' }] }).jouer('EP09', '2026-01-20');
    expect(Object.values(dossier.etat.actes).at(-1)?.marques).toEqual([]);
  });
});

describe('Examen immédiat, formation de trois magistrats, opposition', () => {
  it('refusé, il suspend le jugement du pourvoi jusqu’à l’arrêt au fond', () => {
    const dossier = recits.examenRefuse().jouer('EP08', '2026-02-11');
    expect(genres(dossier.etat)).toContain('attendre-le-fond');
    expect(dossier.jouer('EP20', '2026-03-20', { rapporteur: 'r1' }).dernierRefus?.code).toBe('fond-attendu');
    dossier.jouer('EP06b', '2026-09-01').jouer('EP20', '2026-09-02', { rapporteur: 'r1' });
    expect(dossier.etat.regions['JUG']?.etat).toBe('rapporteur-commis');
  });

  it('l’un des trois magistrats obtient de droit le renvoi à la chambre', () => {
    const dossier = recits.aTrois().jouer('EP22', '2026-05-20', { formation: 'section', deDroit: true });
    expect(dossier.jouer('EP22c', '2026-06-10').dernierRefus?.code).toBe('formation-impropre');
    expect(genres(dossier.etat)).toContain('fixer-audience');
  });

  it('l’opposition rouvre l’audience, et l’arrêt qui suit remplace le premier', () => {
    const dossier = recits.opposition();
    expect(genres(dossier.etat)).toContain('fixer-audience');
    dossier.jouer('EP22b', '2026-07-15', { dateAudience: '2026-09-09' }).jouer('EP23', '2026-09-09').jouer('EP24', '2026-09-23', { issue: 'cassation-partielle-renvoi' });
    expect(dossier.refus).toEqual([]);
    expect([dossier.etat.issue?.code, dossier.etat.regions['OPPOSITION']?.etat]).toEqual(['cassation-partielle-renvoi', 'jugee']);
    expect(genres(dossier.etat)).toContain('adresser-extrait');
  });

  it('hors de l’île, l’opposition a un mois, par l’un ou l’autre fondement', () => {
    const dossier = recits.extrait().jouer('GE11', '2026-07-03', { identifiant: 'f1', horsIle: true }).jouer('EP27', '2026-07-06', {}, { partie: 'f1' });
    expect([dernierJour(dossier.etat, 'cpp-857'), dernierJour(dossier.etat, 'cpp-859'), limites(dossier.etat, 'cpp-579')]).toEqual(['2026-08-06', '2026-08-06', []]);
  });

  it('dans le Pacifique, le mémoire sur la suspicion légitime a deux mois', () => {
    const dossier = recits.parties().jouer('EP31', '2026-01-13', { cause: 'suspicion-legitime', pacifique: true }, { partie: 'f1' });
    expect(dernierJour(dossier.etat, 'cpp-861')).toBe('2026-03-13');
  });
});

describe('La clôture', () => {
  it('attend la notification et la fin de l’opposition, puis se propose', () => {
    const dossier = recits.notifiee();
    expect(dossier.jouer('GE09', '2026-07-10').dernierRefus?.code).toBe('cloture-prematuree');
    constater(dossier, '2026-07-13');
    expect(genres(dossier.etat)).toContain('clore');
    dossier.jouer('GE09', '2026-07-14');
    expect(dossier.etat.clos).toMatchObject({ le: '2026-07-14' });
  });

  it('après cassation, attend que le dossier soit parti au ministère public de la juridiction de renvoi', () => {
    const dossier = recits.cassationAdressee().jouer('EP27', '2026-07-06', {}, { partie: 'd1' });
    expect(genres(dossier.etat)).toContain('adresser-dossier-au-renvoi');
    dossier.jouer('EP29', '2026-07-03');
    expect(obligations(dossier.etat).cloture.filter(({ etat }) => etat !== 'fait')).toEqual([]);
  });

  it('après une ordonnance, attend seulement son envoi', () => {
    const dossier = recits.desistement().jouer('EP30b', '2026-01-28');
    const envoi = taches(dossier.etat).find(({ genre }) => genre === 'notifier-ordonnance')!;
    dossier.jouer('GE14', '2026-01-29', { tache: envoi.id });
    expect(genres(dossier.etat)).toContain('clore');
  });
});

describe('Actes de gestion en matière pénale', () => {
  it('rectifier la date de la déclaration déplace les délais qui en dépendent', () => {
    const dossier = recits.constituee();
    const declaration = Object.values(dossier.etat.actes).find(({ acte }) => acte === 'EP02')!.acteId;
    dossier.jouer('GE01', '2026-02-16', { acte: declaration, date: '2026-01-19', motif: 'date mal saisie' });
    expect(dossier.refus).toEqual([]);
    expect(dernierJour(dossier.etat, 'cpp-586')).toBe('2026-02-09');
    expect(dernierJour(dossier.etat, 'cpp-585-1-al2')).toBe('2026-02-19');
  });

  it('reprendre un pourvoi en cours redonne ses délais', () => {
    const dossier = recits.vide().jouer('GE12', '2026-02-05', { actes: [
      { acte: 'EP03', date: '2026-01-20', donnees: { regime: 'detention-provisoire', juridiction: 'Cour d’appel', dateDecision: '2026-01-12', parties: [{ id: 'd1', role: 'demandeur', nom: 'Mis en examen', demeure: 'metropole', qualite: 'mis-en-examen' }] } },
      { acte: 'EP13', date: '2026-02-02' }, { acte: 'EP14', date: '2026-02-03' }, { acte: 'EP15', date: '2026-02-04' },
    ] });
    expect(dossier.refus).toEqual([]);
    expect(dossier.etat.anomalies).toEqual([]);
    expect(dernierJour(dossier.etat, 'cpp-567-2-arret')).toBe('2026-05-04');
  });
});
