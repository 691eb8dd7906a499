import { filtresPoses, poser, type Noms } from './filtres';

const noms: Noms = { procedures: new Map([['civil-ro', 'Pourvoi en matière civile']]), etapes: new Map(), personnes: new Map([['helene.maurin', 'Hélène Maurin']]) };

describe('Les filtres posés sur la liste', () => {
  it('se lisent en français', () => {
    const dits = filtresPoses({ q: 'société', chambre: 'C1', procedure: 'civil-ro', rapporteur: 'helene.maurin', enRetard: true, clos: false, echeanceSous: 15, ageMois: 24, echeanceAvant: '2026-12-01' }, noms).map(({ texte }) => texte.replaceAll('\u00a0', ' '));
    expect(dits).toEqual(['Première chambre civile', 'Pourvoi en matière civile', 'Rapporteur : Hélène Maurin', 'En retard', 'En cours', 'Échéance dans les 15 jours', 'Âge : plus de deux ans', 'Échéance jusqu’au 01/12/2026']);
  });

  it('restent lisibles quand leur valeur n’est plus proposée', () => {
    expect(filtresPoses({ etape: 'ancienne', ageMois: 5, echeanceSous: 1 }, noms).map(({ texte }) => texte.replaceAll('\u00a0', ' '))).toEqual(['ancienne', 'Âge : plus de 5 mois', 'Échéance dans 1 jour']);
  });

  it('s’ajoutent et s’ôtent sans toucher aux autres', () => {
    expect(poser({ chambre: 'C1', q: 'x' }, { q: '', enRetard: true })).toEqual({ chambre: 'C1', enRetard: true });
    expect(poser({ clos: false }, { chambre: null })).toEqual({ clos: false });
  });
});
