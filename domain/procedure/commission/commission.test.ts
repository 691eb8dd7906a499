import { echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { commission } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Un', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Deux', demeure: 'metropole' }];
const SAISINE = { commission: 'Commission fictive', parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2026-02-02' };

const recits = {
  vide: () => new DossierEssai('26-90.001', 'commission'),
  saisie: () => recits.vide().jouer('CM01', '2026-03-02', SAISINE),
  instruite: () => recits.saisie().jouer('CM03', '2026-03-09', { rapporteur: 'r1' }),
  rapportee: () => recits.instruite().jouer('CM04', '2026-05-04', { signataire: 'r1' }),
  fixee: () => recits.rapportee().jouer('CM05', '2026-05-11', { dateAudience: '2026-06-10' }),
  decidee: () => recits.fixee().jouer('CM06', '2026-06-24', { issue: 'commission-rejetee' }),
};
type Recit = keyof typeof recits;
const ACTES = commission.actes.filter(({ definition }) => definition.id.startsWith('CM'));
const genres = (etat: EtatPourvoi): string[] => obligations(etat).taches.map(({ genre }) => genre);

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'CM01', depuis: 'vide', le: '2026-03-02', donnees: SAISINE, regions: { COMMISSION: 'saisie' } },
  { acte: 'CM02', depuis: 'saisie', le: '2026-03-16', partie: 'f1', donnees: { observations: 'x' } },
  { acte: 'CM03', depuis: 'saisie', le: '2026-03-09', donnees: { rapporteur: 'r1' }, regions: { INSTRUCTION: 'rapporteur-designe' } },
  { acte: 'CM04', depuis: 'instruite', le: '2026-05-04', donnees: { signataire: 'r1' }, regions: { INSTRUCTION: 'rapport-depose' } },
  { acte: 'CM05', depuis: 'rapportee', le: '2026-05-11', donnees: { dateAudience: '2026-06-10' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'CM06', depuis: 'fixee', le: '2026-06-24', donnees: { issue: 'commission-accueillie' }, regions: { COMMISSION: 'decidee' }, issue: 'commission-accueillie' },
  { acte: 'CM06', depuis: 'saisie', le: '2026-03-09', donnees: { issue: 'commission-irrecevable' }, issue: 'commission-irrecevable' },
  { acte: 'CM07', depuis: 'decidee', le: '2026-06-29', regions: { ENVOI: 'notifiee' } },
];

describe('Chaque acte devant une commission juridictionnelle, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la commission hors de son préalable est refusé', () => {
  refuse(recits, [
    ['CM01', 'vide', '2026-03-02', 'champ-manquant', { parties: PARTIES }], ['CM03', 'vide', '2026-03-09', 'prealable-manquant', { rapporteur: 'r1' }], ['CM03', 'instruite', '2026-03-10', 'rapporteur-deja-designe', { rapporteur: 'r1' }],
    ['CM04', 'saisie', '2026-05-04', 'prealable-manquant', { signataire: 'r1' }], ['CM04', 'instruite', '2026-05-04', 'designation-absente', { signataire: 'r2' }], ['CM05', 'rapportee', '2026-05-11', 'date-anterieure', { dateAudience: '2026-05-10' }],
    ['CM06', 'decidee', '2026-06-25', 'instance-terminee', { issue: 'commission-rejetee' }], ['CM07', 'fixee', '2026-06-29', 'prealable-manquant'],
  ], () => undefined);
});

describe('Un acte reçu irrégulier est enregistré et marqué', () => {
  marque(recits, [['CM01', 'vide', '2026-03-02', 'mentions-incompletes', undefined, { commission: 'Commission fictive' }], ['CM02', 'decidee', '2026-06-25', 'instance-terminee', 'd1']]);
});

describe('Une affaire devant une commission', () => {
  it('va à l’unité des commissions, sous le nom de la commission saisie', () => {
    expect(recits.saisie().etat).toMatchObject({ chambre: 'CJ', matiere: 'Commission fictive' });
  });

  it('ne reçoit aucun délai, et le dit, tant que le texte de la commission n’a pas été lu', () => {
    const { etat } = recits.decidee();
    expect(echeancesDe(etat)).toEqual([]);
    expect(obligations(etat).alertes.map(({ texte }) => texte)).toContainEqual(expect.stringContaining('Aucun délai n’est calculé'));
  });

  it('appelle chaque étape l’une après l’autre, et ne se clôt qu’une fois la décision notifiée', () => {
    expect([genres(recits.saisie().etat), genres(recits.instruite().etat), genres(recits.rapportee().etat), genres(recits.fixee().etat)].flat())
      .toEqual(['designer-rapporteur-commission', 'deposer-rapport-commission', 'fixer-audience-commission', 'enregistrer-decision-commission']);
    expect(genres(recits.decidee().etat)).toContain('notifier-decision-commission');
    expect(obligations(recits.decidee().etat).cloture.filter(({ etat }) => etat !== 'fait').map(({ code }) => code)).toEqual(['envoi', 'notification']);
  });
});
