import fc from 'fast-check';
import { ajouterJours, type DateCivile } from '../commun';
import { dateRetenue, type DoubleDate } from '.';
import { couru, motive } from './essais';

const envoi = { expediee: '2026-01-05', remise: '2026-02-16' };

describe('Les deux dates d’une notification (CPC 647-1, 668, 687-2)', () => {
  it.each<[DoubleDate['voie'], DoubleDate['pour'], string, string]>([
    ['postale', 'expediteur', '2026-01-05', 'CPC 668'],
    ['postale', 'destinataire', '2026-02-16', 'CPC 668'],
    ['lointaine', 'expediteur', '2026-01-05', 'CPC 647-1'],
    ['lointaine', 'destinataire', '2026-02-16', 'CPC 687-2'],
  ])('par la voie %s, pour %s : le %s (%s)', (voie, pour, date, article) => {
    expect(dateRetenue({ ...envoi, voie, pour })).toEqual({ date, article });
  });

  it('n’a donné sa propre date à l’expéditeur lointain qu’à partir du 1er mars 2006', () => {
    const dater = (expediee: string, voie: DoubleDate['voie']) => dateRetenue({ expediee, remise: '2006-04-03', voie, pour: 'expediteur' }).date;
    expect([dater('2006-02-28', 'lointaine'), dater('2006-03-01', 'lointaine'), dater('2006-02-28', 'postale')]).toEqual(['2006-04-03', '2006-03-01', '2006-02-28']);
    expect(dateRetenue({ expediee: '2006-02-28', remise: '2006-04-03', voie: 'lointaine', pour: 'destinataire' }).date).toBe('2006-04-03');
  });

  it('fait partir le délai de la date du côté qui compte, quelle que soit celle qui est donnée pour départ, et le dit', () => {
    const demande = (pour: DoubleDate['pour']) => ({ regle: 'cpc-612', depart: envoi.remise, notification: { ...envoi, pour, voie: 'postale' as const } });
    expect(couru(demande('destinataire')).dernierJour).toBe('2026-04-16');
    expect(couru(demande('expediteur')).dernierJour).toBe('2026-03-05');
    expect(motive(demande('destinataire'))).toContain('Notification expédiée le 5 janvier 2026 et remise le 16 février 2026 : pour son destinataire, elle est du lundi 16 février 2026. (CPC 668)');
    expect(motive(demande('expediteur'))).toContain('pour son expéditeur, elle est du lundi 5 janvier 2026. (CPC 668)');
  });

  it('ne donne jamais moins de temps au destinataire qu’à l’expéditeur', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 90 }), (n, route) => {
      const expediee: DateCivile = ajouterJours('2001-01-01', n);
      const remise = ajouterJours(expediee, route);
      const fin = (pour: DoubleDate['pour']) => couru({ regle: 'cpc-612', depart: remise, notification: { expediee, remise, pour, voie: 'lointaine' } }).dernierJour;
      return fin('expediteur') <= fin('destinataire');
    }));
  });
});
