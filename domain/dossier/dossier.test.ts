import { recits } from '../procedure/recits';
import { motsDe, projeter, replier, resumer, VERSION_PROJECTEUR } from '.';

describe('La projection d’un dossier', () => {
  it('dit où en est le dossier, ce qui vient et qui doit agir, depuis l’état seul', () => {
    const { etat } = recits.notifie();
    const dossier = projeter(etat);
    expect(dossier).toMatchObject({
      _id: '26-99.001', version: etat.version, versionProjecteur: VERSION_PROJECTEUR, etape: 'attente-memoire-defense', etapeTexte: 'Attente du mémoire en défense', intitule: 'Demandeur c/ Défendeur', depot: '2026-02-02',
      prochaineEcheance: { dernierJour: '2026-05-04' }, prochainReveil: '2026-05-04T22:00:00.000Z', clos: null, issue: null,
    });
    expect(dossier.taches.map(({ genre }) => genre)).toEqual(expect.arrayContaining(['remettre-memoire-defense', 'distribuer']));
    expect(dossier.actesPossibles.filter(({ principal }) => principal).map(({ acte }) => acte)).toContain('EC30');
    expect(projeter(JSON.parse(JSON.stringify(etat)) as typeof etat)).toEqual(dossier);
  });

  it('s’intitule du seul demandeur quand il n’y a personne contre qui', () => {
    const { etat } = recits.notifie();
    const seul = { ...etat, parties: Object.fromEntries(Object.entries(etat.parties).filter(([, { role }]) => role === 'demandeur')) };
    expect(projeter(seul).intitule).toBe('Demandeur');
    expect(projeter({ ...etat, parties: {} }).intitule).toBe('—');
  });

  it('montre ce qui est fait, ce qui manque, ce qui est en retard et ce qui bloque', () => {
    const controle = (dossier: ReturnType<typeof projeter>, code: string) => dossier.controles.find((c) => c.code === code)?.etat;
    const attente = projeter(recits.enregistree().jouer('GE13', '2026-06-03', {}, { le: '2026-06-02T22:00:00.000Z' }).etat);
    expect([controle(attente, 'enregistrement'), controle(attente, 'memoire-ampliatif'), controle(attente, 'rapport')]).toEqual(['fait', 'en-retard', 'manque']);
    expect(controle(projeter(recits.radiee().etat), 'rapport')).toBe('bloque');
  });

  it.each([['notifiee', 'delai-ouvert'], ['declaree', 'declare'], ['enregistree', 'attente-memoire-ampliatif'], ['memoire', 'attente-notification-memoire'], ['defense', 'en-etat'], ['radiationDemandee', 'radiation-demandee'], ['radiee', 'radie'], ['distribuee', 'distribue'],
    ['rapporteur', 'rapporteur-designe'], ['mediation', 'mediation'], ['rapport', 'rapport-depose'], ['avis', 'avis-parquet'], ['audience', 'debats'], ['delibere', 'delibere'], ['rejet', 'arret'], ['arretNotifie', 'notifie'], ['saisi', 'renvoi'], ['dechue', 'decheance']] as const)(
    'nomme l’étape du récit « %s » : %s', (recit, etape) => {
      expect(projeter(recits[recit]().etat).etape).toBe(etape);
    });

  it('se retrouve par son numéro sous toutes ses formes et par les mots des parties, sans accents', () => {
    expect(motsDe(recits.declaree().etat)).toEqual(expect.arrayContaining(['26-99.001', '26-99001', '2699001', 'defendeur', 'cour', 'appel']));
    expect(replier('Défendeur ÉLÈVE')).toBe('defendeur eleve');
  });

  it('distingue la faculté qu’un délai ferme du devoir qu’il sanctionne', () => {
    const { echeances } = projeter(recits.notifie().etat);
    const facultes = (ligne: string) => echeances.filter((e) => e.ligne === ligne).map(({ faculte }) => faculte);
    expect(['C22b', 'C25', 'C28'].flatMap(facultes).every((faculte) => faculte === true)).toBe(true);
    expect(['C22', 'C24'].flatMap(facultes)).toEqual([undefined, undefined]);
  });

  it('ne réclame plus rien une fois la déchéance prononcée : seul ce qui a été fait est dit', () => {
    const { controles } = projeter(recits.dechue().etat);
    expect(controles.map(({ code, etat }) => [code, etat])).toEqual([['decision-attaquee', 'fait'], ['enregistrement', 'fait']]);
  });

  it('se résume sans nommer personne', () => {
    const texte = resumer(recits.declaree().etat);
    expect(texte).toContain('Pourvoi n° 26-99.001. Pourvoi déclaré.');
    expect(texte).not.toContain('Défendeur');
  });
});
