import fc from 'fast-check';
import { ajouterJours, ajouterMois, type DateCivile } from '../commun';
import { REGLES, droitEnVigueur } from '../regles';
import { calculerDelai, type DemandeDelai } from '.';
import { calcule, couru, motive, operateurs } from './essais';

const dates = fc.integer({ min: 0, max: 9_000 }).map((jours): DateCivile => ajouterJours('2015-01-01', jours));
const apres = fc.integer({ min: 0, max: 400 });
const mois = fc.integer({ min: 1, max: 24 });
const civil = (delai: { nombre: number; unite: 'mois' | 'jours' }[], depart: DateCivile) => couru({ delai, matiere: 'civil', depart });

describe('Algèbre des délais', () => {
  it('compte d’une traite les délais enchaînés, et le dit (2e Civ., 25 mars 2021, n° 19-20.636)', () => {
    fc.assert(fc.property(mois, mois, dates, (a, b, depart) =>
      civil([{ nombre: a, unite: 'mois' }, { nombre: b, unite: 'mois' }], depart).dernierJour === civil([{ nombre: a + b, unite: 'mois' }], depart).dernierJour));
    expect(motive({ regle: 'cpc-978-al2', depart: '2026-02-13' })).toContain('Délais enchaînés (4 + 1 mois) : comptés d’une traite depuis l’origine, sans proroger l’échéance intermédiaire. (2e Civ., 25 mars 2021, n° 19-20.636)');
    expect(operateurs(couru({ regle: 'cpc-978-al1', depart: '2026-02-13' }))).not.toContain('enchainement');
  });

  it('compte les mois avant les jours, dans quelque ordre qu’ils soient donnés (CPC 641 al. 3)', () => {
    fc.assert(fc.property(mois, fc.integer({ min: 1, max: 60 }), dates, (m, j, depart) => {
      const [un, deux] = [{ nombre: m, unite: 'mois' as const }, { nombre: j, unite: 'jours' as const }];
      const attendu = ajouterJours(ajouterMois(depart, m), j);
      return [civil([un, deux], depart), civil([deux, un], depart)].every(({ dernierJourBrut }) => dernierJourBrut === attendu);
    }));
  });

  it('additionne la distance aux mois avant de chercher le quantième (CPC 643, 1023)', () => {
    fc.assert(fc.property(fc.constantFrom('cpc-612', 'cpc-982', 'cpc-989', 'cpc-978-al2'), dates, (regle, depart) => {
      const ici = regle === 'cpc-978-al2' ? 5 : regle === 'cpc-989' ? 3 : 2;
      return couru({ regle, depart, demeure: 'etranger' }).dernierJourBrut === ajouterMois(depart, ici + 2);
    }));
  });

  it('ne reporte jamais le délai imposé au juge', () => {
    const durs = REGLES.filter(({ prorogation }) => !prorogation).map(({ id }) => id);
    fc.assert(fc.property(fc.constantFrom(...durs), dates, (regle, depart) => {
      const { dernierJour, dernierJourBrut } = couru({ regle, depart });
      return dernierJour === dernierJourBrut;
    }));
  });

  it('fait repartir en entier le délai interrompu, quel que soit le temps déjà couru', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 55 }), apres, (depart, couruDepuis, attente) => {
      const demande = ajouterJours(depart, couruDepuis);
      const decisionNotifiee = ajouterJours(demande, attente + 1);
      return couru({ regle: 'cpc-612', depart, aideJuridictionnelle: { demande, decisionNotifiee } }).dernierJour === couru({ regle: 'cpc-612', depart: decisionNotifiee }).dernierJour;
    }));
  });

  it('est muette sur l’ordre de saisie : des événements donnés en désordre donnent le même jour', () => {
    const interruption = [{ motif: 'sauvegarde', date: '2026-03-03', nouvelleNotification: '2026-05-04' }, { motif: 'liquidation', date: '2026-06-01', nouvelleNotification: '2026-07-01' }];
    const jour = (liste: typeof interruption) => couru({ regle: 'cpc-612', depart: '2026-02-10', interruption: liste }).dernierJour;
    expect(jour([...interruption].reverse())).toBe(jour(interruption));
  });
});

describe('Ordre des événements', () => {
  it('prend dans l’ordre de leurs dates des événements de genres différents', () => {
    const radiation = { demande: '2026-03-02', reinscriptionNotifiee: '2026-03-20' };
    const aideJuridictionnelle = { demande: '2026-05-19', decisionNotifiee: '2026-06-15' };
    expect(couru({ regle: 'cpc-982', depart: '2026-02-10', aideJuridictionnelle, radiation }).dernierJour).toBe('2026-08-17');
  });

  it('garde la réserve d’un événement du dernier jour, non celle du lendemain', () => {
    const seconde = (demande: DateCivile) => couru({ regle: 'cpc-612', depart: '2026-02-10', aideJuridictionnelle: [{ demande: '2026-04-03', decisionNotifiee: '2026-05-04' }, { demande }] });
    expect([seconde('2026-07-06').verifie, seconde('2026-07-07').verifie]).toEqual([false, true]);
  });

  it('ne compte rien d’une demande qui ne donne ni règle ni durée', () => {
    expect(() => calculerDelai({ depart: '2026-02-10' } as DemandeDelai, droitEnVigueur())).toThrow(new TypeError('A request without a rule carries its own limit'));
  });
});

describe('Ce qui n’a pas d’effet', () => {
  const sansEffet = (regle: string, depart: DateCivile, evenement: object): boolean => {
    const delai = calcule({ regle, depart, ...evenement });
    return delai.dernierJour === couru({ regle, depart }).dernierJour && operateurs(delai).some((o) => o === 'evenement-sans-effet' || o === 'evenement-tardif');
  };

  it('la radiation ne suspend ni n’interrompt les délais de 978 et de 989', () => {
    fc.assert(fc.property(fc.constantFrom('cpc-978-al1', 'cpc-978-al2', 'cpc-978-additionnel', 'cpc-989'), dates, apres, (regle, depart, n) => sansEffet(regle, depart, { radiation: { demande: ajouterJours(depart, n) } })));
  });

  it('l’aide juridictionnelle ne déplace ni le pourvoi ni le mémoire personnel en matière pénale', () => {
    fc.assert(fc.property(fc.constantFrom('cpp-568', 'cpp-584', 'cpp-585-1-al1', 'cpp-567-2-memoire', 'cpp-574-1-memoire', 'cpp-574-2-memoire'), dates, apres, (regle, depart, n) => sansEffet(regle, depart, { aideJuridictionnelle: { demande: ajouterJours(depart, n) } })));
  });

  it('l’aide demandée après l’expiration n’a pas d’effet', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 400 }), (depart, n) => {
      const demande = ajouterJours(couru({ regle: 'cpc-612', depart }).dernierJour, n);
      return sansEffet('cpc-612', depart, { aideJuridictionnelle: { demande } });
    }));
  });
});
