import fc from 'fast-check';
import { ajouterJours, type DateCivile } from '../commun';
import { calcule, couru, motive, operateurs } from './essais';

/** Last day without an event: Friday 10 April 2026. */
const pourvoi = { regle: 'cpc-612', depart: '2026-02-10' };
const texte = 'L. 2026-1 art. 2';
const dates = fc.integer({ min: 0, max: 3_650 }).map((jours): DateCivile => ajouterJours('2020-01-01', jours));

describe('Suspension d’un délai par un texte', () => {
  it('rend à la fin les jours suspendus, sans effacer ceux qui avaient couru', () => {
    const demande = { ...pourvoi, suspension: { texte, debut: '2026-03-02', fin: '2026-03-11' } };
    expect(couru(demande)).toMatchObject({ dernierJour: '2026-04-20', alertePrudente: '2026-04-10', verifie: false });
    expect(motive(demande)).toContain('Le délai est suspendu du lundi 2 mars 2026 au 11 mars 2026 inclus : durée ajoutée à la fin, 10 jours. (L. 2026-1 art. 2)');
  });

  it('ajoute un jour pour un seul jour suspendu, et proroge ensuite', () => {
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-03-02', fin: '2026-03-02' } })).toMatchObject({ dernierJourBrut: '2026-04-11', dernierJour: '2026-04-13' });
  });

  it('fait partir le délai de la fin de la suspension quand il n’avait pas commencé', () => {
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-02-10', fin: '2026-03-02' } }).dernierJour).toBe('2026-05-04');
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-01-05', fin: '2026-03-02' } }).dernierJour).toBe('2026-05-04');
  });

  it('est sans effet quand elle est finie avant le départ, ou commence après l’expiration', () => {
    expect(operateurs(couru({ ...pourvoi, suspension: { texte, debut: '2026-01-05', fin: '2026-02-10' } }))).toContain('evenement-anterieur');
    const tardive = { ...pourvoi, suspension: { texte, debut: '2026-04-11', fin: '2026-05-11' } };
    expect(couru(tardive)).toMatchObject({ dernierJour: '2026-04-10', verifie: true });
    expect(motive(tardive)).toContain('suspension des délais, sans effet : le délai a expiré le 10 avril 2026');
  });

  it('opère encore le dernier jour', () => {
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-04-10', fin: '2026-04-13' } }).dernierJour).toBe('2026-04-14');
  });

  it('laisse le délai en suspens tant que sa fin n’est pas connue', () => {
    const demande = { ...pourvoi, suspension: { texte, debut: '2026-03-02' } };
    expect(calcule(demande)).toMatchObject({ etat: 'interrompu', dernierJour: null });
    expect(motive(demande)).toContain('Le délai est suspendu à compter du lundi 2 mars 2026. (L. 2026-1 art. 2)\nLe délai reste suspendu : il reprendra pour ce qui en reste.');
  });

  it('se répète, et se compose avec une interruption : le nouveau délai est entier, et suspendu à son tour', () => {
    const suspension = [{ texte, debut: '2026-03-02', fin: '2026-03-11' }, { texte, debut: '2026-06-01', fin: '2026-06-05' }];
    expect(couru({ ...pourvoi, suspension, aideJuridictionnelle: { demande: '2026-04-20', decisionNotifiee: '2026-05-04' } }).dernierJour).toBe('2026-07-09');
    expect(couru({ ...pourvoi, suspension: [suspension[0]!, { texte, debut: '2026-04-20', fin: '2026-04-24' }] }).dernierJour).toBe('2026-04-27');
  });

  it('déplace l’origine du délai qu’elle retarde, non celle du délai déjà commencé', () => {
    const aide = (demande: DateCivile, decisionNotifiee: DateCivile) => ({ aideJuridictionnelle: { demande, decisionNotifiee } });
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-02-01', fin: '2026-03-12' }, ...aide('2026-03-05', '2026-03-09') }).dernierJour).toBe('2026-05-12');
    expect(couru({ ...pourvoi, suspension: { texte, debut: '2026-03-02', fin: '2026-03-11' }, ...aide('2026-03-04', '2026-03-10') }).dernierJour).toBe('2026-05-11');
  });

  it('montre la date qu’elle donne, et dit qu’elle n’a pas été lue', () => {
    const demande = { ...pourvoi, suspension: { texte, debut: '2026-02-10', fin: '2026-03-02' } };
    expect(motive(demande)).toContain('Plus 2 mois, de quantième à quantième : samedi 2 mai 2026.');
    expect(motive(demande)).toContain('À vérifier : La suspension invoquée (L. 2026-1 art. 2) n’a pas été lue : l’alerte compte sans elle.');
  });

  it('ne raccourcit jamais un délai, et une suspension plus longue ne le fait jamais finir plus tôt', () => {
    fc.assert(fc.property(dates, fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (depart, apres, duree, plus) => {
      const debut = ajouterJours(depart, apres);
      const fins = [duree, duree + plus].map((jours) => couru({ regle: 'cpc-982', depart, suspension: { texte, debut, fin: ajouterJours(debut, jours) } }).dernierJour);
      return couru({ regle: 'cpc-982', depart }).dernierJour <= fins[0]! && fins[0]! <= fins[1]!;
    }));
  });
});
