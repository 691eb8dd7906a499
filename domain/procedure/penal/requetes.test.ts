import { obligations } from '..';
import { accepte, refuse } from '../epreuves';
import { recits as etapes } from './recits';
import { REQUETES } from './requetes';

const recits = { ...etapes, requete: () => etapes.extrait().jouer('EC47', '2026-07-15', { objet: 'rabat' }) };

describe('Une requête après l’arrêt, en matière pénale', () => {
  accepte(REQUETES, recits, [
    { acte: 'EC47', depuis: 'extrait', le: '2026-07-15', donnees: { objet: 'rectification' }, regions: { REQUETE: 'pendante' } },
    { acte: 'EC47b', depuis: 'requete', le: '2026-09-07', donnees: { resultat: 'rejet' }, regions: { REQUETE: 'decidee' } },
  ]);
  refuse(recits, [['EC47b', 'rejet', '2026-09-07', 'prealable-manquant', { resultat: 'rejet' }]], () => undefined);

  it('empêche la clôture tant qu’elle est pendante, et appelle une décision', () => {
    const { cloture, taches } = obligations(recits.requete().etat);
    expect(cloture.find(({ code }) => code === 'requete')).toMatchObject({ etat: 'manque', acte: 'EC47b' });
    expect(taches.map(({ genre }) => genre)).toContain('statuer-requete');
  });

  it('rabat l’arrêt : l’affaire est jugée de nouveau', () => {
    const dossier = recits.requete().jouer('EC47b', '2026-09-07', { resultat: 'rabat' });
    expect([dossier.etat.issue, dossier.etat.regions['JUG']?.etat]).toEqual([undefined, 'rabat']);
    dossier.jouer('EP22b', '2026-09-08', { dateAudience: '2026-10-07' }).jouer('EP23', '2026-10-07').jouer('EP24', '2026-10-21', { issue: 'cassation-totale-sans-renvoi' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'cassation-totale-sans-renvoi']);
  });
});
