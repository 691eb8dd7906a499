import fc from 'fast-check';
import { estOuvrable } from '../calendrier';
import { ajouterJours, dateCivileAParis } from '../commun';
import { droitEnVigueur } from '../regles';
import { appliquer, CATALOGUE, decider, decrireFait, definitionParId, echeancesDe, etatInitial, evoluer, obligations, prochainReveil, typesDeFaits, type Fait } from '.';
import { DossierEssai } from './essais';

interface Monde { procedure: string; ouverture: string; donnees: Record<string, Record<string, unknown>> }

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Un', demeure: 'metropole', qualite: 'condamne' }, { id: 'd2', role: 'demandeur', nom: 'Deux', demeure: 'outre-mer', qualite: 'partie-civile', detenu: true },
  { id: 'f1', role: 'defendeur', nom: 'Trois', demeure: 'metropole' }, { id: 'f2', role: 'defendeur', nom: 'Quatre', demeure: 'etranger', horsIle: true },
];
const GESTION = {
  GE03: { fonction: 'avocat-general', personne: 'ag1' }, EQ04: { dateAudience: '2027-02-01' }, EQ06: { resultat: 'renvoi' }, EQ08: { decision: 'conformite' },
  IN01: { motif: 'deces' }, IN02: { dateLimite: '2027-02-01' }, IN03: { forme: 'volontaire' }, IN04: { evenement: 'cjue', jusquau: '2027-02-01' }, IN06: { avocat: 'Avocat' }, JO01: { autre: '26-99.002', tete: 'autre' }, JO02: { autre: '26-99.002' },
};
const PENAL = {
  EP06: { resultat: 'rejete' }, EP07: { motif: 'x' }, EP16: { dateLimite: '2026-09-01' }, EP17: { motif: 'x' }, EP19: { peinePrevue: true, qualite: 'président' }, EP20: { rapporteur: 'r1' }, EP21: { signataire: 'r1' }, EP22: { formation: 'restreinte' },
  EP22b: { dateAudience: '2027-02-01' }, EP24: { issue: 'cassation-totale-renvoi' }, EP28: { motif: 'recours' }, EP31: { cause: 'bonne-administration' }, EP31c: { resultat: 'renvoi-refuse' }, EC47: { objet: 'rabat' }, EC47b: { resultat: 'rabat' }, ...GESTION,
};
const penal = (regime: string): Monde => ({ procedure: 'penal', ouverture: 'EP02', donnees: { ...PENAL, EP02: { regime } } });
const MONDES: [string, Monde][] = [
  ['civil', { procedure: 'civil-ro', ouverture: 'EC08', donnees: {
    EC07: { motif: 'décès' }, EC13: { delai: 'C22', dateLimite: '2026-04-01' }, EC17: { objet: 'pieces', dateLimite: '2026-07-01', signataire: 'r1' }, EC31: { rapporteur: 'r1' }, EC32: { type: 'mediation', accord: true }, EC33: { issue: 'fin-de-mission' },
    EC35: { signataire: 'r1' }, EC36: { objet: 'fond', dateLimite: '2026-08-01' }, EC37: { type: 'tiers' }, EC38: { signataire: 'ag1' }, EC39: { formation: 'section' }, EC39b: { dateAudience: '2026-12-01' }, EC42: { issue: 'cassation-totale-renvoi' },
    EC47: { objet: 'rabat' }, EC47b: { resultat: 'rabat' }, EC48: { objet: 'faux' }, EC48b: { resultat: 'autorisation' }, ...GESTION,
  } }],
  ['de question transmise', { procedure: 'qpc', ouverture: 'EQ01', donnees: { ...GESTION, EQ01: { nature: 'civile' }, EQ02: { chambre: 'C2' } } }],
  ['de demande d’avis', { procedure: 'avis', ouverture: 'EV01', donnees: { ...GESTION, EV01: { nature: 'penale' }, EV01b: { chambre: 'CR' }, EV01d: { formation: 'chambre', dateAudience: '2027-02-01' }, EV02: { issue: 'avis' } } }],
  ['de réexamen civil', { procedure: 'reexamen-civil', ouverture: 'ER01', donnees: { ...GESTION, ER01: { dateCedh: '2025-06-02' }, ER02b: { forme: 'signification' }, ER02d: { dateAudience: '2027-02-01' }, ER03: { issue: 'reexamen-annulation' } } }],
  ['de réexamen pénal', { procedure: 'revision-penale', ouverture: 'ER04', donnees: { ...GESTION, ER04: { demande: 'reexamen', dateCedh: '2025-06-02' }, ER04b: { acte: 'x' }, ER04c: { decision: 'refuse' }, ER04d: { decision: 'saisine' }, ER04e: { issue: 'revision-rejetee' } } }],
  ['du procureur général', { procedure: 'interet-loi', ouverture: 'EI01', donnees: { ...GESTION, EI01: { fondement: 'interet-loi' }, EI04: { dateAudience: '2027-02-01' }, EI05: { issue: 'interet-loi-rejet' } } }],
  ['de récusation', { procedure: 'recusation', ouverture: 'RE01', donnees: { ...GESTION, RE01: { fondement: 'bonne-administration' }, RE03: { issue: 'recusation-rejetee', qualite: 'premier président' } } }],
  ['d’aide juridictionnelle', { procedure: 'aide-juridictionnelle', ouverture: 'AJ01', donnees: {
    ...GESTION, AJ02: { pieces: 'x', dateLimite: '2027-02-01' }, AJ04: { decision: 'rejet' }, AJ07: { decision: 'admission-totale', qualite: 'premier président' }, AJ08: { avocat: 'Avocat' }, AJ09: { motif: 'x' }, AJ11: { pourvoi: '26-10.001' }, AJ12: { transmission: 't', etape: 'a1', pourvoi: '26-10.001', sort: 'refusee' },
  } }],
  ['de commission', { procedure: 'commission', ouverture: 'CM01', donnees: { ...GESTION, CM01: { commission: 'Commission fictive' }, CM03: { rapporteur: 'r1' }, CM04: { signataire: 'r1' }, CM05: { dateAudience: '2027-02-01' }, CM06: { issue: 'commission-rejetee' } } }],
  ['pénal de droit commun', penal('droit-commun')], ['pénal, détention provisoire', penal('detention-provisoire')], ['pénal, mandat d’arrêt européen', penal('mandat-arret-europeen')],
];
const CIVIL = MONDES[0]![1].donnees;
for (const [nom, procedure, ouverture] of [['civil sans représentation obligatoire', 'civil-sans-ro', 'ES01'], ['d’élections politiques', 'elections-politiques', 'EE02'], ['d’élections professionnelles', 'elections-professionnelles', 'EE06']] as const) {
  MONDES.push([nom, { procedure, ouverture, donnees: { ...CIVIL, EE04: { objet: 'transmission' } } }]);
}
const jouablesDe = ({ procedure, ouverture }: Monde): string[] => CATALOGUE[procedure]!.actes.map(({ definition }) => definition.id).filter((id) => (!id.startsWith('GE') && id !== ouverture) || id === 'GE03' || id === 'GE13');

const histoireDe = (monde: Monde) => {
  const geste = fc.record({ acte: fc.constantFrom(...jouablesDe(monde)), jours: fc.integer({ min: 0, max: 400 }), partie: fc.constantFrom('d1', 'd2', 'f1', 'f2', undefined), retard: fc.integer({ min: 0, max: 60 }) });
  return fc.array(geste, { maxLength: 14 }).map((gestes) => {
    const dossier = new DossierEssai('26-99.001', monde.procedure).jouer(monde.ouverture, '2026-01-05', { parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2025-11-03', ...monde.donnees[monde.ouverture] });
    let enregistre = '2026-01-05';
    for (const { acte, jours, partie, retard } of gestes) {
      const date = ajouterJours('2026-01-05', jours);
      const le = ajouterJours(date, retard);
      enregistre = le > enregistre ? le : enregistre;
      dossier.jouer(acte, acte === 'GE13' ? enregistre : date, monde.donnees[acte] ?? {}, { le: `${enregistre}T11:00:00.000Z`, ...(partie === undefined ? {} : { partie }) });
    }
    return dossier;
  });
};

describe.each(MONDES)('Propriétés du dossier %s, quelle que soit l’histoire', (_nom, monde) => {
  const histoire = histoireDe(monde);
  const jouables = jouablesDe(monde);
  const { donnees: saisies } = monde;

  it('aucun acte accepté n’est jamais perdu, et la version les compte', () => {
    fc.assert(fc.property(histoire, ({ etat, faits }) => {
      const enregistres = faits.filter(({ type }) => type === 'acte-enregistre');
      expect(Object.keys(etat.actes).sort()).toEqual(enregistres.map(({ acteId }) => acteId).sort());
      expect(etat.version).toBe(enregistres.length);
      expect(etat.inconnus).toEqual([]);
    }), { numRuns: 60 });
  });

  it('rejouer les faits redonne le même état', () => {
    fc.assert(fc.property(histoire, ({ etat, faits }) => {
      expect(appliquer(etatInitial(etat.numero, etat.procedure), JSON.parse(JSON.stringify(faits)) as Fait[])).toEqual(JSON.parse(JSON.stringify(etat)));
    }), { numRuns: 60 });
  });

  it('aucun délai prorogeable ne finit un jour non ouvrable', () => {
    fc.assert(fc.property(histoire, ({ etat }) => {
      for (const { regle, delai } of echeancesDe(etat)) if (delai.dernierJour !== null && droitEnVigueur().regles[regle]?.prorogation) expect(estOuvrable(delai.dernierJour)).toBe(true);
    }), { numRuns: 60 });
  });

  it('un acte reçu est enregistré quel que soit l’état, sauf date impossible ou partie impropre', () => {
    fc.assert(fc.property(histoire, ({ refus }) => {
      const formes = ['date-anterieure', 'date-future', 'partie-requise', 'partie-inconnue', 'partie-impropre', 'champ-invalide'];
      const recus = refus.filter(({ acte }) => definitionParId(acte)?.nature === 'recu');
      for (const { code } of recus) expect(formes).toContain(code);
    }), { numRuns: 60 });
  });

  it('un acte tardif reste visible : il porte sa marque et son échéance reste tardive ou échue', () => {
    fc.assert(fc.property(histoire, ({ etat }) => {
      for (const e of echeancesDe(etat).filter(({ statut }) => statut === 'tardive')) {
        expect(etat.actes[e.soldeePar!]).toBeDefined();
        expect(Object.values(etat.actes).some(({ marques }) => marques.some(({ code }) => code === 'tardif'))).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it('décider deux fois donne la même décision', () => {
    fc.assert(fc.property(histoire, fc.constantFrom(...jouables), (dossier, acte) => {
      const soumis = { acteId: 'essai', acte, dateActe: '2027-03-01', donnees: saisies[acte] ?? {}, auteur: { id: 'greffier', role: 'greffier' as const } };
      const contexte = { droit: droitEnVigueur(), maintenant: '2027-03-01T11:00:00.000Z' };
      expect(decider(dossier.etat, soumis, contexte)).toEqual(decider(dossier.etat, soumis, contexte));
    }), { numRuns: 40 });
  });

  it('le constat des échéances ne se répète pas, et le réveil avance toujours', () => {
    fc.assert(fc.property(histoire, (dossier) => {
      for (let tours = 0, reveil = prochainReveil(dossier.etat); reveil !== null; reveil = prochainReveil(dossier.etat), tours += 1) {
        expect(tours).toBeLessThan(60);
        dossier.jouer('GE13', dateCivileAParis(reveil), {}, { le: reveil });
        const apres = dossier.faits.length;
        dossier.jouer('GE13', dateCivileAParis(reveil), {}, { le: reveil });
        expect(dossier.faits.length).toBe(apres);
        expect(prochainReveil(dossier.etat) ?? '9999').not.toBe(reveil);
      }
    }), { numRuns: 40 });
  });

  it('les tâches ont un identifiant unique, et le même d’une lecture à l’autre', () => {
    fc.assert(fc.property(histoire, ({ etat }) => {
      const ids = obligations(etat).taches.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(obligations(JSON.parse(JSON.stringify(etat)) as typeof etat).taches.map(({ id }) => id)).toEqual(ids);
    }), { numRuns: 60 });
  });

  it('chaque fait s’écrit en une phrase', () => {
    fc.assert(fc.property(histoire, ({ faits }) => {
      for (const fait of faits) expect(decrireFait(fait).texte).not.toContain(`« ${fait.type} »`);
    }), { numRuns: 40 });
  });
});

it('chaque procédure du catalogue a son monde', () => {
  expect(Object.keys(CATALOGUE).filter((id) => !MONDES.some(([, { procedure }]) => procedure === id))).toEqual([]);
});

describe('L’évolution est totale', () => {
  const fait = fc.record({
    type: fc.oneof(fc.constantFrom(...typesDeFaits()), fc.string()), acteId: fc.string(), dateActe: fc.constant('2026-01-05'), seq: fc.integer({ min: 1, max: 1000 }),
    enregistreLe: fc.constant('2026-01-05T11:00:00.000Z'), auteur: fc.constant({ id: 'x', role: 'greffier' as const }), donnees: fc.dictionary(fc.constantFrom('acte', 'echeances', 'regions', 'etat', 'echeance', 'calcul', 'apres', 'marques', 'id', 'texte', 'objet', 'cle', 'partie', 'suivi'), fc.jsonValue()),
  });

  it('aucun fait, même inconnu ou mal formé, ne l’arrête ; il est gardé et signalé', () => {
    fc.assert(fc.property(fc.array(fait, { maxLength: 8 }), (faits) => {
      const etat = appliquer(new DossierEssai().etat, faits as Fait[]);
      expect(etat.seq).toBe(faits.at(-1)?.seq ?? 0);
      expect(() => decrireFait(faits[0] ?? { type: '', acteId: '', dateActe: '', donnees: {} })).not.toThrow();
    }), { numRuns: 300 });
  });

  it('garde un fait d’un type inconnu et relève une anomalie', () => {
    const inconnu = { type: 'fait-du-futur', acteId: 'a', dateActe: '2026-01-05', seq: 7, enregistreLe: '2026-01-05T11:00:00.000Z', auteur: { id: 'x', role: 'greffier' as const }, donnees: {} };
    const etat = evoluer(etatInitial('26-99.001', 'civil-ro'), inconnu);
    expect(etat.inconnus).toEqual([inconnu]);
    expect(etat.anomalies[0]?.texte).toContain('fait-du-futur');
  });
});
