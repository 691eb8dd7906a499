import { CATALOGUE } from '@diligence/domain/procedure';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { Parcours, refuserHorsDePropos } from '../essais/parcours';
import { jugement } from '../essais/sans-representation/histoire';

let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc('2035-01-04T09:00:00.000Z'); });
afterAll(() => banc.fermer());

const POLITIQUES = 'elections-politiques';
const PROFESSIONNELLES = 'elections-professionnelles';
const CONTRE = { juridiction: 'Tribunal judiciaire de Nantes', dateDecision: '2035-01-03' };
const listes = new Parcours(() => banc, '35-60.001', POLITIQUES);
const entreprise = new Parcours(() => banc, '35-60.002', PROFESSIONNELLES);
const nomDe = (procedure: string, id: string): string => CATALOGUE[procedure]!.actes.find(({ definition }) => definition.id === id)!.definition.nom;
/** The case is distributed, reported on, heard and judged, all on one day. */
const juger = async (p: Parcours, procedure: string, issue: string, jour: string): Promise<void> => {
  for (const ecrire of jugement(issue)) {
    const { acte: id, donnees } = ecrire(jour);
    await p.faire(nomDe(procedure, id), jour, { donnees });
  }
};
const inscrire = async (p: Parcours, jour: string): Promise<void> => {
  await p.faire('inscrire-partie', jour, { donnees: { identifiant: 'd1', role: 'demandeur', nom: 'Demandeur' } });
  await p.faire('inscrire-partie', jour, { donnees: { identifiant: 'f1', role: 'defendeur', nom: 'Défendeur' } });
};

describe('Un acte en matière électorale, hors de sa place', () => {
  refuserHorsDePropos({ banc: () => banc, procedure: POLITIQUES, propres: /^E[EC]/, serie: '35-61.0' });
  refuserHorsDePropos({ banc: () => banc, procedure: PROFESSIONNELLES, propres: /^E[EC]/, serie: '35-62.0' });
});

describe('Un pourvoi sur les listes électorales, de la notification du jugement à la clôture', () => {
  it('se déclare dans les dix jours, comptés jusqu’à minuit, heure de Paris, et n’attend aucun mémoire', async () => {
    await inscrire(listes, '2035-01-08');
    await listes.faire('jugement-electoral-notifie', '2035-01-08', { partie: 'd1', donnees: { ...CONTRE, siege: 'metropole' } });
    expect(await listes.statut('ce-r19-1')).toBe('courante');
    await listes.faire('pourvoi-electoral-declare', '2035-01-18', { donnees: { greffe: 'tribunal', moyensEnonces: true, copieJointe: true, fictif: true } });
    expect(await listes.statut('ce-r19-1')).toBe('satisfaite');
    await listes.faire('pourvoi-electoral-enregistre', '2035-01-18');
    await listes.faire('dossier-electoral-demande-ou-transmis', '2035-01-18', { donnees: { objet: 'transmission' } });
    await listes.faire('memoire-en-defense-listes', '2035-01-22', { partie: 'f1', donnees: { copieAdressee: true } });
    expect(await listes.genres()).toContain('distribuer');
  });

  it('est jugé, notifié aux parties, au maire et à l’Institut national de la statistique, puis clos', async () => {
    await juger(listes, POLITIQUES, 'rejet', '2035-01-29');
    await listes.accomplir('adresser-copie', '2035-01-30');
    await listes.faire('arret-electoral-notifie', '2035-01-30', { donnees: { maireAvise: true } });
    expect(await banc.greffe.soumettre(listes.numero, acte('clore-dossier', '2035-01-30'))).toMatchObject({ accepte: false, refus: { code: 'cloture-prematuree' } });
    await listes.faire('arret-electoral-notifie', '2035-01-31', { donnees: { inseeAvise: true } });
    await listes.clore('2035-01-31');
  });
});

describe('Un pourvoi sur les élections professionnelles, de la notification du jugement à la clôture', () => {
  it('le mois du mémoire expire à minuit du jour que donne le récépissé, et l’irrecevabilité est à préparer', async () => {
    await inscrire(entreprise, '2035-02-01');
    await entreprise.faire('jugement-electoral-notifie', '2035-02-01', { partie: 'd1', donnees: CONTRE });
    await entreprise.faire('pourvoi-elections-professionnelles-declare', '2035-02-08');
    await entreprise.faire('recepisse-electoral-delivre', '2035-02-12');
    await entreprise.faire('declaration-electorale-adressee', '2035-02-12');
    await entreprise.faire('dossier-electoral-transmis', '2035-02-19');
    await entreprise.passerMinuit('2035-03-11');
    expect(await entreprise.genres()).toContain('remettre-memoire');
    expect(await entreprise.statut('cpc-1005')).toBe('echue');
    await entreprise.passerMinuit('2035-03-12');
    expect(await entreprise.statut('cpc-1004')).toBe('echue');
    expect((await entreprise.genres()).filter((genre) => genre === 'preparer-irrecevabilite')).toHaveLength(2);
  });

  it('l’acte tardif est gardé, la formation déclare le pourvoi irrecevable, et le dossier se clôt', async () => {
    await entreprise.faire('memoire-electoral-parvenu', '2035-03-15', { partie: 'd1' });
    await entreprise.faire('memoire-electoral-notifie', '2035-03-16', { partie: 'f1' });
    await entreprise.faire('memoire-en-defense-electoral', '2035-03-30', { partie: 'f1', donnees: { copieAdressee: true } });
    expect(await entreprise.statut('cpc-1006')).toBe('satisfaite');
    await juger(entreprise, PROFESSIONNELLES, 'irrecevabilite', '2035-04-17');
    await entreprise.accomplir('adresser-copie', '2035-04-18');
    await entreprise.faire('arret-electoral-notifie', '2035-04-18');
    await entreprise.clore('2035-04-18');
    expect(banc.store.etat(entreprise.numero).issue).toMatchObject({ code: 'irrecevabilite' });
  });
});

it('Chaque ligne propre de la table, EE01 à EE13, a été vécue par le message à son nom', () => {
  const vecus = new Set([listes, entreprise].flatMap(({ vecus: v }) => [...v]));
  const attendus = Array.from({ length: 13 }, (_, i) => `EE${String(i + 1).padStart(2, '0')}`);
  expect(attendus.filter((id) => !vecus.has(id))).toEqual([]);
});
