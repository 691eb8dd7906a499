import { calculerDelai, calculerLigne, type DemandeDelai } from '.';
import { droitEnVigueur } from '../regles';
import { erreur } from './erreurs';

const base = { regle: 'cpc-612', depart: '2026-02-10' };
const duree = { delai: { nombre: 2, unite: 'mois' }, matiere: 'civil', depart: '2026-02-10' };
const notification = { expediee: '2026-02-02', remise: '2026-02-10', pour: 'destinataire', voie: 'postale' };

/** What a person reads when a request is refused, whole. */
describe('Messages d’erreur', () => {
  it.each<[object, string]>([
    [{ ...base, regle: 'cpc-999999' }, 'La règle « cpc-999999 » n’existe pas.'],
    [{ regle: 'cpc-612' }, 'La date de départ du délai est requise.'],
    [{ ...base, demeure: 'lune' }, 'La demeure « lune » n’est pas connue : metropole, outre-mer, etranger.'],
    [{ ...base, calendrier: 'lune' }, 'Le calendrier « lune » n’est pas connu : metropole, alsace-moselle, alsace-moselle-sans-temple, martinique, guadeloupe, saint-martin, saint-barthelemy, guyane, reunion, mayotte, nouvelle-caledonie, polynesie-francaise, wallis-et-futuna.'],
    [{ ...duree, matiere: 'fiscal' }, 'La matière est « civil » ou « penal ».'],
    [{ ...duree, delai: { nombre: 0, unite: 'mois' } }, 'Une durée est un nombre entier de jours, semaines, mois ou ans, de un à cent ans ; seuls des jours peuvent être francs.'],
    [{ ...duree, delai: [{ nombre: 3, unite: 'jours', francs: true }, { nombre: 1, unite: 'mois' }] }, 'Un délai en jours francs ne se combine avec aucune autre durée.'],
    [{ ...duree, aRebours: true, delai: { nombre: 3, unite: 'jours', francs: true } }, 'Un délai en jours francs ne se compte pas à rebours.'],
    [{ ...base, aRebours: true }, 'Aucune règle ne se compte à rebours : seule une durée donnée le peut.'],
    [{ ...base, notification: { ...notification, remise: undefined } }, 'La date de remise de la notification est requise.'],
    [{ ...base, notification: { ...notification, pour: 'x' } }, 'La notification vaut pour l’« expediteur » ou pour le « destinataire ».'],
    [{ ...base, notification: { ...notification, voie: 'x' } }, 'La voie de la notification est « postale » ou « lointaine ».'],
    [{ ...base, depart: '2026-02-05', notification }, 'Le départ du délai est l’une des deux dates de la notification.'],
    [{ ...base, inconnu: 1 }, 'Le champ « inconnu » n’est pas connu.'],
    [{ ...base, demeure: 1 }, 'Le champ « demeure » n’a pas la forme attendue.'],
    [{ ...base, criteres: [] }, 'Le champ « criteres » n’a pas la forme attendue.'],
    [{ depart: '2026-02-10' }, 'Il faut une règle (« regle ») ou une durée (« delai » et « matiere »), et une seule des deux.'],
    [{ ...base, aideJuridictionnelle: { demande: '2026-04-03', recours: '2026-04-20' } }, 'Le champ recours suppose le champ decisionNotifiee.'],
    [{ ...base, radiation: { demande: '2026-04-03', rejetNotifie: '2026-04-02' } }, 'Le 2 avril 2026 (rejetNotifie) précède le 3 avril 2026 (demande).'],
    [{ ...base, suspension: { texte: 'L.', debut: '2026-04-03', fin: '2026-04-02' } }, 'Le 2 avril 2026 (fin) précède le 3 avril 2026 (debut).'],
    [{ ...base, interruption: [{ motif: 'tutelle', date: '2026-03-03' }, { date: '2026-03-04' }] }, 'Le champ « interruption.motif » n’a pas la forme attendue.'],
  ])('%j : %s', (demande, message) => {
    const sortie = calculerLigne(demande);
    expect('erreur' in sortie && sortie.erreur.message.replace(/[\u00a0\u202f]/g, ' ')).toBe(message);
  });

  it('dit qu’une demande est un objet', () => {
    expect(calculerLigne(null)).toEqual({ id: null, erreur: { code: 'demande-invalide', message: 'Une demande est un objet JSON.' } });
  });

  it('ne donne de champ que s’il y en a un en faute', () => {
    expect(Object.keys(erreur('json-invalide', 'x'))).toEqual(['code', 'message']);
    expect(Object.keys(erreur('json-invalide', 'x', 'y'))).toEqual(['code', 'message', 'champ']);
  });

  it('refuse au moteur lui-même ce que la lecture aurait refusé', () => {
    const code = (demande: object) => {
      const resultat = calculerDelai(demande as DemandeDelai, droitEnVigueur());
      return resultat.ok ? 'ok' : resultat.erreur.code;
    };
    expect(code({ ...base, depart: null })).toBe('depart-requis');
    expect(code({ ...duree, delai: null })).toBe('duree-invalide');
    expect(code({ ...duree, delai: 3 })).toBe('duree-invalide');
    expect(code({ ...duree, delai: [duree.delai, { nombre: 0, unite: 'mois' }] })).toBe('duree-invalide');
    expect(code({ ...duree, delai: { ...duree.delai, francs: 'oui' } })).toBe('duree-invalide');
    expect(code({ ...base, criteres: { pourvoi: undefined, decision: '2026-02-30' } })).toBe('date-invalide');
    expect(code({ ...base, criteres: { pourvoi: undefined } })).toBe('ok');
    expect(code({ ...base, demeure: 'lune' })).toBe('demeure-inconnue');
  });
});

describe('Demandes acceptées', () => {
  it.each([
    [{ criteres: { decision: '2026-02-09', pourvoi: '2026-02-10', notification: '2026-02-10', saisine: '2026-02-10', demande: '2026-02-10', acte: '2026-02-10' } }],
    [{ radiation: [{ demande: '2026-03-02', reinscriptionNotifiee: '2026-03-03', rejetNotifie: '2026-03-03' }] }],
    [{ suspension: [{ texte: 'L. 2026-1', debut: '2026-03-02', fin: '2026-03-02' }] }],
    [{ notification }],
    [{ aideJuridictionnelle: { demande: '2026-03-02', decisionNotifiee: '2026-03-02', designation: '2026-03-02', recours: '2026-03-02', decisionSurRecoursNotifiee: '2026-03-02' } }],
  ])('%j', (plus) => {
    expect(calculerLigne({ ...base, ...plus })).not.toHaveProperty('erreur');
  });

  it.each([[100, 'ans'], [1200, 'mois'], [5218, 'semaines'], [36_525, 'jours']])('%d %s, un siècle, est la plus longue des durées', (nombre, unite) => {
    const avec = (n: number) => calculerLigne({ ...duree, delai: { nombre: n, unite }, depart: '1950-02-10' });
    expect(avec(nombre)).not.toHaveProperty('erreur');
    expect(avec(nombre + 1)).toMatchObject({ erreur: { code: 'duree-invalide' } });
  });

  it('accepte des jours dits non francs, et une durée à rebours dite fausse', () => {
    expect(calculerLigne({ ...duree, delai: { nombre: 3, unite: 'jours', francs: false }, aRebours: false })).toMatchObject({ dernierJour: '2026-02-13' });
  });
});
