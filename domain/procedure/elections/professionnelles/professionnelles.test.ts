import { ajouterJours, expireA } from '../../../commun';
import { echeancesDe, etapeDe, obligations, type EtatPourvoi } from '../..';
import type { DossierEssai } from '../../essais';
import { recits } from './recits';

const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const limite = (etat: EtatPourvoi, ligne: string) => echeancesDe(etat).filter((e) => e.ligne === ligne).at(-1);
/** Notes what has expired at midnight after that day, Paris time. */
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });

describe('Le mois du mémoire', () => {
  it('se compte du récépissé selon la jurisprudence, mais l’alerte garde la date que donne le texte', () => {
    expect(limite(recits.declaree().etat, 'C48')?.delai).toMatchObject({ dernierJour: '2026-04-09', verifie: false });
    expect(limite(recits.recepisse().etat, 'C48')?.delai).toMatchObject({ dernierJour: '2026-04-13', alertePrudente: '2026-04-09', verifie: false });
    expect(tache(recits.recepisse().etat, 'remettre-memoire')).toMatchObject({ acte: 'EE10', pourLe: '2026-04-09' });
  });

  it('expiré, il fait préparer l’irrecevabilité que la formation relève d’office', () => {
    const dossier = constater(recits.transmise(), '2026-04-13');
    const preparees = obligations(dossier.etat).taches.filter(({ genre }) => genre === 'preparer-irrecevabilite');
    expect(preparees.map(({ article, pour, aVerifier }) => [article, pour, aVerifier])).toEqual([['CPC 1004', 'conseiller', true], ['CPC 1005', 'conseiller', true]]);
    expect([etapeDe(dossier.etat).code, dossier.etat.issue]).toEqual(['irrecevabilite-encourue', undefined]);
    expect(dossier.jouer('EC30', '2026-04-14', { chambre: 'SO' }).refus).toEqual([]);
  });

  it('avec deux demandeurs, n’est tenu que par celui dont le mémoire est parvenu', () => {
    const parties = ['d1', 'd2'].map((id) => ({ id, role: 'demandeur', nom: id, demeure: 'metropole' }));
    const dossier = recits.vide().jouer('EE06', '2026-03-09', { parties, juridiction: 'Tribunal judiciaire', dateDecision: '2026-03-02' }).jouer('EE10', '2026-03-30', {}, { partie: 'd2' });
    expect(echeancesDe(dossier.etat).filter(({ ligne }) => ligne === 'C48').map(({ partie, statut }) => [partie, statut])).toEqual([['d1', 'courante'], ['d2', 'satisfaite']]);
  });
});

describe('La notification du mémoire par le demandeur', () => {
  it('n’est faite que quand chaque défendeur l’a reçue', () => {
    const dossier = recits.memoire().jouer('GE11', '2026-03-30', { identifiant: 'f2', role: 'defendeur', nom: 'Autre syndicat' }).jouer('EE11', '2026-03-31', {}, { partie: 'f1' });
    expect(limite(dossier.etat, 'C49')?.statut).toBe('courante');
    expect(tache(dossier.etat, 'notifier-memoire')).toMatchObject({ acte: 'EE11', partie: 'f2', pourLe: '2026-04-09' });
    dossier.jouer('EE11', '2026-04-02', {}, { partie: 'f2' });
    expect(limite(dossier.etat, 'C49')?.statut).toBe('satisfaite');
  });

  it('court de la déclaration : ni le récépissé ni l’aide juridictionnelle ne la déplacent', () => {
    const dossier = recits.recepisse().jouer('EC03', '2026-03-20', {}, { partie: 'd1' });
    expect([limite(dossier.etat, 'C49')?.statut, limite(dossier.etat, 'C49')?.delai.dernierJour]).toEqual(['courante', '2026-04-09']);
  });
});

it('Sans notification, les quinze jours du défendeur courent de la fin du mois', () => {
  const { etat } = recits.transmise().jouer('EE12', '2026-04-28', {}, { partie: 'f1' });
  expect(limite(etat, 'C50')).toMatchObject({ statut: 'satisfaite', delai: { dernierJour: '2026-04-28' } });
});

it('Le pourvoi se clôt une fois l’arrêt de rejet notifié et la copie adressée', () => {
  const dossier = recits.rejet();
  expect(genres(dossier.etat)).toEqual(expect.arrayContaining(['notifier-arret', 'adresser-copie']));
  dossier.jouer('GE14', '2026-07-02', { tache: tache(dossier.etat, 'adresser-copie')!.id }).jouer('EE13', '2026-07-02').jouer('GE09', '2026-07-03');
  expect(dossier.etat.clos).toMatchObject({ le: '2026-07-03' });
});
