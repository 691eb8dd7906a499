import { CATALOGUE } from '@diligence/domain/procedure';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { Parcours, refuserHorsDePropos } from '../essais/parcours';
import { jugement } from '../essais/sans-representation/histoire';

let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc('2035-01-04T09:00:00.000Z'); });
afterAll(() => banc.fermer());

const PROCEDURE = 'civil-sans-ro';
const parcours = (numero: string) => new Parcours(() => banc, numero, PROCEDURE);
const declaration = (plus: object = {}) => ({ donnees: {
  parties: [{ id: 'd1', role: 'demandeur', nom: 'Salarié', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Société', demeure: 'metropole' }],
  juridiction: 'Conseil de prud’hommes de Lyon', dateDecision: '2034-11-10', fictif: true, ...plus,
} });
const [memoire, moyens, decheance] = [parcours('35-12.001'), parcours('35-12.002'), parcours('35-12.003')];
/** The case is distributed, reported on, heard and judged, all on one day. */
const juger = async (p: Parcours, issue: string, jour: string): Promise<void> => {
  for (const ecrire of jugement(issue)) {
    const { acte: id, donnees } = ecrire(jour);
    const nom = CATALOGUE[PROCEDURE]!.actes.find(({ definition }) => definition.id === id)!.definition.nom;
    await p.faire(nom, jour, { donnees });
  }
};

describe('Un acte sans représentation obligatoire, hors de sa place', () => {
  refuserHorsDePropos({ banc: () => banc, procedure: PROCEDURE, propres: /^E[SC]/, serie: '35-13.0' });
});

describe('Un pourvoi soutenu par un mémoire, de la déclaration à la clôture', () => {
  it('le greffe remet le récépissé, avise, notifie ; les délais courent à minuit, heure de Paris', async () => {
    await memoire.faire('pourvoi-sans-representation-declare', '2035-01-08', declaration());
    await memoire.faire('recepisse-remis-ou-recu', '2035-01-09', { donnees: { forme: 'remise' } });
    await memoire.faire('declaration-adressee-au-defendeur', '2035-01-09');
    await memoire.faire('dossier-civil-transmis', '2035-01-22');
    await memoire.faire('memoire-du-demandeur-remis', '2035-02-05', { partie: 'd1' });
    await memoire.faire('memoire-notifie-au-defendeur', '2035-02-06', { partie: 'f1' });
    await memoire.faire('memoire-en-defense-sans-representation', '2035-03-05', { partie: 'f1', donnees: { incident: true } });
    await memoire.faire('memoire-en-defense-notifie', '2035-03-06', { partie: 'f1' });
    await memoire.passerMinuit('2035-04-05');
    expect(await memoire.statut('cpc-1010-dernier-al')).toBe('courante');
    await memoire.passerMinuit('2035-04-06');
    expect(await memoire.statut('cpc-1010-dernier-al')).toBe('echue');
  });

  it('est jugé, cassé, notifié, et se clôt une fois le délai de saisine du renvoi passé', async () => {
    await juger(memoire, 'cassation-totale-renvoi', '2035-05-14');
    await memoire.faire('arret-notifie-par-le-greffe', '2035-05-16', { donnees: { forme: 'lettre-recommandee' } });
    await memoire.accomplir('adresser-copie', '2035-05-16');
    expect(await banc.greffe.soumettre(memoire.numero, acte('clore-dossier', '2035-05-16'))).toMatchObject({ accepte: false, refus: { code: 'cloture-prematuree' } });
    await memoire.passerMinuit('2035-07-16');
    expect(await memoire.genres()).toContain('constater-absence-de-saisine');
    await memoire.faire('renvoi-non-saisi', '2035-07-17');
    await memoire.clore('2035-07-17');
  });
});

describe('Un pourvoi dont la déclaration énonce les moyens', () => {
  it('attend la fin des trois mois sans exposer à la déchéance ; elle fait courir le délai du défendeur', async () => {
    await moyens.faire('pourvoi-sans-representation-declare', '2035-07-18', declaration({ moyensEnonces: true }));
    await moyens.faire('recepisse-remis-ou-recu', '2035-07-18');
    await moyens.faire('declaration-adressee-au-defendeur', '2035-07-18');
    await moyens.faire('dossier-civil-transmis', '2035-07-25');
    await moyens.passerMinuit('2035-10-18');
    expect(await moyens.genres()).toEqual(expect.arrayContaining(['constater-expiration']));
    expect(await moyens.genres()).not.toContain('preparer-decheance');
    await moyens.faire('delai-de-l-article-989-expire', '2035-10-22', { partie: 'd1' });
    await moyens.passerMinuit('2035-12-17');
    expect(await moyens.statut('cpc-991')).toBe('courante');
    await moyens.passerMinuit('2035-12-18');
    expect(await moyens.statut('cpc-991')).toBe('echue');
    await juger(moyens, 'rejet', '2035-12-20');
    await moyens.faire('arret-notifie-par-le-greffe', '2035-12-21', { donnees: { forme: 'lettre-simple' } });
    await moyens.accomplir('adresser-copie', '2035-12-21');
    await moyens.clore('2035-12-21');
  });
});

describe('Un pourvoi que rien ne soutient', () => {
  it('se voit préparer une déchéance à minuit du dernier jour, que le premier président prononce', async () => {
    await decheance.faire('pourvoi-sans-representation-declare', '2035-12-22', declaration());
    await decheance.faire('recepisse-remis-ou-recu', '2036-01-07', { donnees: { forme: 'lettre' } });
    await decheance.passerMinuit('2036-04-06');
    expect(await decheance.genres()).not.toContain('preparer-decheance');
    await decheance.passerMinuit('2036-04-07');
    expect(await decheance.genres()).toContain('preparer-decheance');
    await decheance.faire('decheance-faute-de-memoire', '2036-04-15', { donnees: { qualite: 'premier président' } });
    await decheance.accomplir('notifier-ordonnance', '2036-04-16');
    await decheance.clore('2036-04-16');
    expect(banc.store.etat(decheance.numero).issue).toMatchObject({ code: 'decheance' });
  });
});

it('Chaque ligne propre de la table a été vécue par le message à son nom', () => {
  const vecus = new Set([memoire, moyens, decheance].flatMap(({ vecus: v }) => [...v]));
  const lignes = CATALOGUE[PROCEDURE]!.actes.map(({ definition }) => definition.id).filter((id) => id.startsWith('ES'));
  expect(lignes).toHaveLength(11);
  expect(lignes.filter((id) => !vecus.has(id))).toEqual([]);
});
