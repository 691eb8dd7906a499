import { ajouterJours } from '@diligence/domain/commun';
import { calculerDelai, type DemandeDelai, type Demeure } from '@diligence/domain/delais';
import { droitEnVigueur } from '@diligence/domain/regles';
import { arrondir, rapport } from './mesurer';

const NOMBRE = 200_000;
const JOURS = 1_500;
const PREMIER_JOUR = '2023-01-02';
const REGLES = ['cpc-612', 'cpc-978-al1', 'cpc-978-al2', 'cpc-982', 'cpc-1010-dernier-al', 'cpc-1009-2', 'cpc-1034'];
const DEMEURES: Demeure[] = ['metropole', 'metropole', 'metropole', 'outre-mer', 'etranger'];

/** One request in ten carries legal aid, as one file in ten does: the mix is the court's, not the best case. */
function demandes(): DemandeDelai[] {
  return Array.from({ length: 10_000 }, (_, i) => {
    const depart = ajouterJours(PREMIER_JOUR, (i * 7) % JOURS);
    return {
      regle: REGLES[i % REGLES.length]!, depart, demeure: DEMEURES[i % DEMEURES.length]!, criteres: { pourvoi: depart },
      ...(i % 10 === 0 ? { aideJuridictionnelle: { demande: ajouterJours(depart, 20), decisionNotifiee: ajouterJours(depart, 80) } } : {}),
    };
  });
}

/** Due dates with their derivation, per second on one core; the baseline only moves a civil date. */
export function mesurerEcheances() {
  const [lot, droit] = [demandes(), droitEnVigueur()];
  const calculer = (i: number): boolean => calculerDelai(lot[i % lot.length]!, droit).ok;
  const deplacer = (i: number): boolean => ajouterJours(lot[i % lot.length]!.depart, 60) !== '';
  for (const chauffe of [calculer, deplacer]) parSeconde(chauffe, NOMBRE / 10);
  const [calculees, reference] = [parSeconde(calculer, NOMBRE), parSeconde(deplacer, NOMBRE)];
  return { unite: 'échéances par seconde et par cœur', mesure: calculees, reference, rapport: rapport(calculees, reference), objectif: '≥ 100 000', atteint: calculees >= 100_000 };
}

/** Counted on the processor's time, which is what « per core » means: other processes of the machine do not weigh. */
function parSeconde(appel: (i: number) => boolean, nombre: number): number {
  const debut = process.cpuUsage();
  for (let i = 0; i < nombre; i += 1) {
    if (!appel(i)) throw new Error('Une échéance du banc de mesure ne se calcule pas.');
  }
  const { user, system } = process.cpuUsage(debut);
  return arrondir((nombre * 1_000_000) / (user + system));
}
