import { changements, gesteEnMots, motifDe, objetEnMots, type Ecriture } from './raconter';

const ecriture = (action: string, donnees: Partial<Ecriture['donnees']> = {}): Ecriture => ({ id: 'e', le: '2026-11-22T09:00:00.000Z', qui: 'sonia.prigent', action, resultat: 'fait', donnees: { fiche: 'claire.vasseur', champs: [], avant: {}, apres: {}, ...donnees } });
const nommer = (id: string) => (id === 'claire.vasseur' ? 'Claire Vasseur' : id);

describe('Le journal de l’administration', () => {
  it('dit chaque geste avec les mots de la Cour, et montre tel quel ce qu’il ne connaît pas', () => {
    expect([gesteEnMots('personnes.donner-fonction'), gesteEnMots('personnes.retirer-acces : départ'), gesteEnMots('autre.geste')]).toEqual(['Fonction donnée', 'Accès retiré', 'autre.geste']);
  });

  it('rend le motif, qu’il soit à sa place ou dans l’intitulé d’une écriture ancienne', () => {
    expect([motifDe(ecriture('personnes.retirer-acces', { motif: 'Mutation.' })), motifDe(ecriture('personnes.retirer-acces : départ')), motifDe(ecriture('personnes.ecrire'))]).toEqual(['Mutation.', 'départ', '']);
  });

  it('nomme ce sur quoi l’on a agi, sans montrer d’identifiant technique entier', () => {
    const uuid = 'a336ae87-2a8f-40f4-a681-fc40dc496818';
    expect([
      objetEnMots(ecriture('absences.creer', { fiche: uuid, apres: { personne: 'claire.vasseur' } }), nommer), objetEnMots(ecriture('absences.terminer', { fiche: uuid, apres: { au: '2026-11-21' } }), nommer), objetEnMots(ecriture('absences.annuler', { fiche: `absence-${uuid}` }), nommer),
      objetEnMots(ecriture('referentiels.terminer', { fiche: 'juridiction:ca-agen:toujours', apres: { au: '2026-11-21' } }), nommer), objetEnMots(ecriture('annonces.creer', { fiche: uuid, apres: { texte: 'La messagerie ne part plus.' } }), nommer),
    ]).toEqual(['Claire Vasseur', 'n°\u00a0a336ae87', 'n°\u00a0a336ae87', 'ca-agen', 'La messagerie ne part plus.']);
  });

  it('montre avant et après en toutes lettres, et d’un nom changé dit seulement qu’il a changé', () => {
    const fonction = { id: 'f', role: 'conseiller', chambre: 'SO', du: '2026-11-22' };
    expect(changements(ecriture('personnes.ecrire', { champs: ['nom', 'service', 'fonctions'], avant: { service: null, fonctions: [] }, apres: { service: 'greffe-so', fonctions: [fonction] } }), nommer)).toEqual([
      { libelle: 'Nom', un: 'non consigné', autre: 'changé' },
      { libelle: 'Service', un: '—', autre: 'greffe-so' },
      { libelle: 'Fonctions', un: 'aucune', autre: 'Conseiller, Chambre sociale (22/11/2026 – sans terme)' },
    ]);
    expect(changements(ecriture('absences.terminer', { champs: ['au', 'personne'], avant: { au: '2026-11-30', personne: null }, apres: { au: '2026-11-21', personne: 'claire.vasseur' } }), nommer)).toEqual([
      { libelle: 'Dernier jour', un: '30/11/2026', autre: '21/11/2026' }, { libelle: 'Personne', un: '—', autre: 'Claire Vasseur' },
    ]);
  });
});
