import { echeancesDe, etapeDe, obligations, type EtatPourvoi } from '../..';
import { declarerAvec, recits } from './recits';

const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const marques = (etat: EtatPourvoi) => Object.values(etat.actes).flatMap(({ marques: m }) => m.map(({ code }) => code));

describe('Les dix jours du pourvoi sur les listes électorales', () => {
  it.each([
    ['metropole', '2026-05-11', '2026-05-21'], ['martinique', '2026-05-12', '2026-05-26'], ['mayotte', '2026-04-17', '2026-04-28'],
  ])('se comptent avec les jours fériés du siège du tribunal : %s, notification du %s, jusqu’au %s', (siege, le, dernierJour) => {
    const { etat } = recits.parties().jouer('EE01', le, { siege }, { partie: 'd1' });
    expect(echeancesDe(etat)[0]?.delai).toMatchObject({ dernierJour });
  });

  it('l’alerte ne prend jamais un calendrier plus long que celui de la métropole', () => {
    const { etat } = recits.parties().jouer('EE01', '2026-05-12', { siege: 'martinique' }, { partie: 'd1' });
    expect(echeancesDe(etat)[0]?.delai).toMatchObject({ dernierJour: '2026-05-26', alertePrudente: '2026-05-22' });
  });

  it('la déclaration faite à la Cour le jour que le seul calendrier du tribunal a donné est à vérifier', () => {
    const deposer = (greffe: string) => recits.parties().jouer('EE01', '2026-05-12', { siege: 'martinique' }, { partie: 'd1' }).jouer('EE02', '2026-05-26', { greffe, juridiction: 'Tribunal judiciaire', dateDecision: '2026-05-11' });
    expect(marques(deposer('cour').etat)).toContain('calendrier-a-verifier');
    expect(marques(deposer('tribunal').etat)).not.toContain('calendrier-a-verifier');
    expect(echeancesDe(deposer('cour').etat)[0]?.statut).toBe('satisfaite');
  });

  it('ne sont augmentés par aucune distance (645)', () => {
    const { etat } = recits.vide().jouer('GE11', '2026-03-02', { identifiant: 'd1', role: 'demandeur', nom: 'Électeur', demeure: 'etranger' }).jouer('EE01', '2026-03-04', {}, { partie: 'd1' });
    expect(echeancesDe(etat)[0]?.delai).toMatchObject({ dernierJour: '2026-03-16' });
  });
});

describe('La recevabilité se relève d’office', () => {
  it('une déclaration sans moyens ou sans copie fait préparer l’irrecevabilité par le rapporteur', () => {
    expect(tache(declarerAvec({ moyensEnonces: false }).etat, 'preparer-irrecevabilite')).toMatchObject({ pour: 'conseiller', article: 'C. élect. R. 19-2' });
    expect(genres(recits.declaree().etat)).not.toContain('preparer-irrecevabilite');
  });

  it('une déclaration tardive aussi', () => {
    const { etat } = recits.notifiee().jouer('EE02', '2026-03-17', { moyensEnonces: true, copieJointe: true });
    expect(tache(etat, 'examiner-sanction')).toMatchObject({ pour: 'conseiller' });
  });
});

describe('Le parcours', () => {
  it('va de la déclaration à la distribution sans mémoire du demandeur', () => {
    expect(genres(recits.declaree().etat)).toEqual(expect.arrayContaining(['enregistrer-pourvoi', 'suivre-transmission']));
    expect(etapeDe(recits.enregistree().etat).code).toBe('attente-dossier');
    expect(tache(recits.enregistree().etat, 'remettre-memoire-defense')).toMatchObject({ acte: 'EE05', partie: 'f1' });
    expect(etapeDe(recits.transmise().etat).code).toBe('en-etat');
    expect(genres(recits.transmise().etat)).toContain('distribuer');
  });

  it('ne se clôt qu’une fois l’arrêt notifié aux parties, au maire et à l’Institut national de la statistique', () => {
    const dossier = recits.rejet();
    dossier.jouer('GE14', '2026-04-02', { tache: tache(dossier.etat, 'adresser-copie')!.id }).jouer('EE13', '2026-04-02', { maireAvise: true });
    expect(obligations(dossier.etat).cloture.filter(({ etat }) => etat === 'manque').map(({ code }) => code)).toEqual(['insee']);
    dossier.jouer('EE13', '2026-04-03', { inseeAvise: true }).jouer('GE09', '2026-04-03');
    expect(dossier.etat.clos).toMatchObject({ le: '2026-04-03' });
  });
});
