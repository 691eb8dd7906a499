import { calculerLigne } from '.';

const delai = { nombre: 2, unite: 'mois' };
const aide = (dates: object) => ({ regle: 'cpc-612', depart: '2026-02-10', aideJuridictionnelle: dates });
const notifiee = (dates: object) => ({ regle: 'cpc-612', depart: '2026-02-10', notification: { expediee: '2026-02-02', remise: '2026-02-10', pour: 'destinataire', voie: 'postale', ...dates } });

describe('Demandes refusées', () => {
  it.each([
    [{ regle: 'cpc-978-al1' }, 'depart-requis', 'depart'],
    [{ regle: 'cpc-978-al1', depart: null }, 'depart-requis', 'depart'],
    [{ regle: 'cpc-978-al1', depart: '2025-02-30' }, 'date-invalide', 'depart'],
    [{ regle: 'cpc-978-al1', depart: 20250230 }, 'date-invalide', 'depart'],
    [{ regle: 'cpc-978-al1', depart: '2025-02-03', criteres: { pourvoi: '03/02/2025' } }, 'date-invalide', 'criteres.pourvoi'],
    [{ regle: 'cpc-999999', depart: '2025-02-03' }, 'regle-inconnue', 'regle'],
    [{ regle: 'constructor', depart: '2025-02-03' }, 'regle-inconnue', 'regle'],
    [{ regle: 'cpc-612', depart: '2025-02-03', demeure: 'lune' }, 'demeure-inconnue', 'demeure'],
    [{ regle: 'cpc-612', depart: '2025-02-03', signifieAPersonneEn: 'lune' }, 'demeure-inconnue', 'signifieAPersonneEn'],
    [{ regle: 'cpc-612', depart: '2025-02-03', calendrier: 'toString' }, 'calendrier-inconnu', 'calendrier'],
    [{ regle: 'cpc-612', depart: '2025-02-03', calandrier: 'metropole' }, 'champ-inconnu', 'calandrier'],
    [{ regle: 'cpc-612', depart: '2025-02-03', radiation: { date: '2025-02-03' } }, 'champ-inconnu', 'radiation.date'],
    [{ regle: 'cpc-612', depart: '2025-02-03', panneElectroniqueDernierJour: 'oui' }, 'demande-invalide', 'panneElectroniqueDernierJour'],
    [{ regle: 'cpc-612', depart: '2025-02-03', interruption: { date: '2025-02-04' } }, 'demande-invalide', 'interruption.motif'],
    [{ delai: { ...delai, nombre: 1.5 }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: { ...delai, nombre: 0 }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: { ...delai, nombre: -2 }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: { ...delai, nombre: 1201 }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: { ...delai, unite: 'heures' }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: { ...delai, francs: true }, matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: [], matiere: 'civil', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai: [{ nombre: 3, unite: 'jours', francs: true }, delai], matiere: 'penal', depart: '2025-02-03' }, 'duree-invalide', 'delai'],
    [{ delai, depart: '2025-02-03' }, 'matiere-inconnue', 'matiere'],
    [{ depart: '2025-02-03' }, 'demande-invalide', undefined],
    [{ regle: 'cpc-612', delai, matiere: 'civil', depart: '2025-02-03' }, 'demande-invalide', undefined],
    [aide({}), 'date-invalide', 'aideJuridictionnelle.demande'],
    [aide({ demande: '2026-04-03', decisionNotifiee: '2026-04-02' }), 'ordre-incoherent', 'aideJuridictionnelle.decisionNotifiee'],
    [aide({ demande: '2026-04-03', designation: '2026-04-02' }), 'ordre-incoherent', 'aideJuridictionnelle.designation'],
    [aide({ demande: '2026-04-03', recours: '2026-04-20' }), 'ordre-incoherent', 'aideJuridictionnelle.recours'],
    [aide({ demande: '2026-04-03', decisionNotifiee: '2026-04-20', decisionSurRecoursNotifiee: '2026-05-20' }), 'ordre-incoherent', 'aideJuridictionnelle.decisionSurRecoursNotifiee'],
    [aide([{ demande: '2026-04-03' }, { demande: '2026-02-31' }]), 'date-invalide', 'aideJuridictionnelle[1].demande'],
    [{ regle: 'cpc-982', depart: '2026-02-10', radiation: { demande: '2026-03-03', reinscriptionNotifiee: '2026-03-02' } }, 'ordre-incoherent', 'radiation.reinscriptionNotifiee'],
    [{ regle: 'cpc-612', depart: '2026-02-10', interruption: { motif: 'décès', date: '2026-03-03', nouvelleNotification: '2026-03-02' } }, 'ordre-incoherent', 'interruption.nouvelleNotification'],
    [{ regle: 'cpc-612', depart: '2026-02-10', suspension: { debut: '2026-03-03' } }, 'demande-invalide', 'suspension.texte'],
    [{ regle: 'cpc-612', depart: '2026-02-10', suspension: { texte: 'L. 2026-1', fin: '2026-03-03' } }, 'date-invalide', 'suspension.debut'],
    [{ regle: 'cpc-612', depart: '2026-02-10', suspension: { texte: 'L. 2026-1', debut: '2026-03-03', fin: '2026-03-02' } }, 'ordre-incoherent', 'suspension.fin'],
    [{ regle: 'cpc-612', depart: '2026-02-10', suspension: { texte: 'L. 2026-1', debut: '2026-03-03', reprise: '2026-04-02' } }, 'champ-inconnu', 'suspension.reprise'],
    [{ regle: 'cpc-612', depart: '2026-02-10', aRebours: true }, 'demande-invalide', 'aRebours'],
    [{ regle: 'cpc-612', depart: '2026-02-10', aRebours: 'oui' }, 'demande-invalide', 'aRebours'],
    [{ delai: { nombre: 5, unite: 'jours', francs: true }, aRebours: true, matiere: 'penal', depart: '2026-02-10' }, 'duree-invalide', 'delai'],
    [notifiee({ expediee: undefined }), 'date-invalide', 'notification.expediee'],
    [notifiee({ remise: undefined }), 'date-invalide', 'notification.remise'],
    [notifiee({ expediee: '2026-02-11' }), 'ordre-incoherent', 'notification.remise'],
    [notifiee({ pour: 'huissier' }), 'demande-invalide', 'notification.pour'],
    [notifiee({ voie: 'aerienne' }), 'demande-invalide', 'notification.voie'],
    [{ ...notifiee({}), depart: '2026-02-09' }, 'ordre-incoherent', 'depart'],
  ])('%j : %s', (demande, code, champ) => {
    const sortie = calculerLigne({ id: 'x', ...demande });
    expect(sortie).toMatchObject({ id: 'x', erreur: { code } });
    expect('erreur' in sortie && sortie.erreur.champ).toBe(champ);
  });

  it.each([[null], [[1]], ['cpc-612'], [42]])('%j n’est pas une demande', (json) => {
    expect(calculerLigne(json)).toMatchObject({ id: null, erreur: { code: 'demande-invalide' } });
  });

  it('donne à chaque erreur une phrase française terminée par un point', () => {
    const sortie = calculerLigne({ regle: 'cpc-612', depart: '2025-02-30' });
    expect('erreur' in sortie && sortie.erreur.message).toBe('La date «\u00a02025-02-30\u00a0» n’existe pas ou n’est pas écrite AAAA-MM-JJ.');
  });

  it('tient pour absent un champ nul ou indéfini', () => {
    expect(calculerLigne({ regle: 'cpc-612', depart: '2026-02-10', demeure: null, calendrier: undefined, aideJuridictionnelle: { demande: '2026-04-03', decisionNotifiee: '2026-05-04', recours: null } }))
      .toMatchObject({ id: null, dernierJour: '2026-07-06' });
  });
});
