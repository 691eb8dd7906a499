import { calculerDelai } from '../delais';
import { couru, motive } from '../delais/essais';
import { recits as civil } from '../procedure/recits';
import { recits as penal } from '../procedure/penal/recits';
import type { DossierEssai } from '../procedure/essais';
import { GARDE_FOUS, REGLES, droitEnVigueur } from '../regles';
import { DECISIONS, type Decision, type EpreuveActes, type EpreuveDelai } from '.';

const RECITS: Record<EpreuveActes['procedure'], Record<string, () => DossierEssai>> = { civil, penal };
const citee = ({ chambre, date, numero }: Decision): string => [chambre, date ?? '', numero ? `n° ${numero}` : ''].filter(Boolean).join(', ');
const essais = DECISIONS.flatMap((decision) => decision.epreuves.map((epreuve) => ({ citee: citee(decision), dit: decision.dit, faits: epreuve.faits, epreuve })));
const delais = essais.flatMap(({ epreuve, ...e }) => ('demande' in epreuve ? [{ ...e, epreuve }] : []));
const actes = essais.flatMap(({ epreuve, ...e }) => ('actes' in epreuve ? [{ ...e, epreuve }] : []));

/** The last day the law as written here gives, or `null` while the limit is interrupted. */
function dernierJour({ demande }: EpreuveDelai): string | null {
  const resultat = calculerDelai(demande, droitEnVigueur());
  if (!resultat.ok) throw new Error(resultat.erreur.message);
  return resultat.valeur.dernierJour;
}

function sansEvenement({ demande: { aideJuridictionnelle: _a, radiation: _r, interruption: _i, ...reste } }: EpreuveDelai): EpreuveDelai['demande'] {
  return reste as EpreuveDelai['demande'];
}

describe('Décisions publiées sur les délais', () => {
  it.each(delais)('$citee : $dit $faits', ({ epreuve }) => {
    const { ecart, dernierJourBrut, acte, sansEffet } = epreuve;
    expect(dernierJour(epreuve)).toBe(ecart ? ecart.obtenu : epreuve.dernierJour);
    if (dernierJourBrut) expect(couru(epreuve.demande).dernierJourBrut).toBe(dernierJourBrut);
    if (acte) expect(acte.le <= (epreuve.dernierJour ?? '')).toBe(acte.enTemps);
    if (sansEffet) {
      expect(couru(sansEvenement(epreuve)).dernierJour).toBe(epreuve.dernierJour);
      expect(motive(epreuve.demande)).toContain('sans effet');
    }
  });

  it.each(actes)('$citee : $dit $faits', ({ epreuve: { procedure, depuis, actes: joues, attendu } }) => {
    const dossier = RECITS[procedure][depuis]!();
    for (const { acte, le, partie, donnees = {} } of joues) dossier.jouer(acte, le, donnees, partie ? { partie } : {});
    expect(dossier.refus).toEqual([]);
    const marques = Object.values(dossier.etat.actes).at(-1)?.marques.map(({ code }) => code) ?? [];
    if ('issue' in attendu) expect(dossier.etat.issue?.code).toBe(attendu.issue);
    else if ('marque' in attendu) expect(marques).toContain(attendu.marque);
    else expect(marques).toEqual([]);
  });
});

describe('Le recueil', () => {
  it('ne garde un écart que s’il en est un, et en dit la raison', () => {
    for (const { epreuve } of delais) {
      if (epreuve.ecart) expect([epreuve.ecart.obtenu === epreuve.dernierJour, epreuve.ecart.motif.endsWith('.')]).toEqual([false, true]);
    }
  });

  it('nomme les règles qu’il éprouve, toutes dans le tableau', () => {
    const connus = [...REGLES, ...GARDE_FOUS].map(({ id }) => id);
    expect(DECISIONS.flatMap(({ regles }) => regles).filter((id) => !connus.includes(id))).toEqual([]);
    for (const { regles, epreuves } of DECISIONS) {
      const calculees = epreuves.flatMap((e) => ('demande' in e && 'regle' in e.demande ? [e.demande.regle] : []));
      expect(calculees.filter((id) => !regles.includes(id))).toEqual([]);
    }
  });

  it('cite chaque décision une fois, chacune dans le fichier qui porte son nom', () => {
    const citations = DECISIONS.map(citee);
    expect(new Set(citations).size).toBe(DECISIONS.length);
    expect(DECISIONS.every(({ id, numero, date }) => id.endsWith(numero ?? date ?? '?'))).toBe(true);
  });
});
