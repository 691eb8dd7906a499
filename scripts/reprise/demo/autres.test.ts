import { CATALOGUE, etapeDe, type EtatPourvoi } from '@diligence/domain/procedure';
import { examiner } from '../examiner';
import { lireDossier } from '../lire';
import { genererAutres } from './autres';

describe.each(['2026-11-23', '2027-02-28'])('Les autres procédures du jeu de démonstration, le %s,', (aujourdhui) => {
  const autres = genererAutres(aujourdhui);
  const repris: { recit: string; etat: EtatPourvoi }[] = [];
  const refus: unknown[] = [];
  beforeAll(async () => {
    for (const { dossier, recit } of autres) {
      const examen = await examiner(dossier, `${aujourdhui}T09:00:00.000Z`);
      if (examen.ok) repris.push({ recit, etat: examen.valeur.etat });
      else refus.push([recit, examen.erreur]);
    }
  });

  it('comptent chacune des procédures du catalogue', () => {
    expect([...new Set(autres.map(({ dossier }) => dossier.procedure))].sort()).toEqual(Object.keys(CATALOGUE).filter((id) => id !== 'civil-ro').sort());
  });

  it('se lisent comme une ligne de reprise, sous des numéros que nul autre ne porte, et se disent fictives', () => {
    for (const { dossier } of autres) expect(lireDossier(JSON.stringify(dossier))).toEqual({ ok: true, valeur: dossier });
    expect(new Set(autres.map(({ dossier }) => dossier.numero)).size).toBe(autres.length);
    expect(repris.filter(({ etat }) => etat.fictif !== true).map(({ recit }) => recit)).toEqual([]);
  });

  it('entrent entières, sans anomalie', () => {
    expect(refus).toEqual([]);
    expect(repris.filter(({ etat }) => etat.anomalies.length > 0).map(({ recit, etat }) => [recit, etat.anomalies.map(({ texte }) => texte)])).toEqual([]);
  });

  it('montrent en matière pénale des personnes détenues et plusieurs étapes', () => {
    const penal = repris.filter(({ etat }) => etat.procedure === 'penal');
    expect(penal.filter(({ etat }) => CATALOGUE['penal']!.urgent!(etat)).length).toBeGreaterThan(3);
    expect(new Set(penal.map(({ etat }) => etapeDe(etat).code)).size).toBeGreaterThan(5);
    expect(new Set(penal.map(({ etat }) => etat.chambre))).toEqual(new Set(['CR']));
  });
});
