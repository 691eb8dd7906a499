import type { DelaiCouru, Etape } from '@diligence/domain/delais';

const version = (article: string): Etape =>
  ({ operateur: 'version', article, date: '2014-11-09', donnees: { texte: 'décret 2014-1338', critere: 'pourvoi', date: '2026-06-15' } });
const depart: Etape = { operateur: 'depart', article: 'CPC 640', date: '2026-06-15' };

/** Four months from the pourvoi of 15 June 2026: verified, nothing to roll. */
export const remise: DelaiCouru = {
  etat: 'couru', regle: 'cpc-978-al1', version: '2014-11-09', sanction: 'déchéance du pourvoi', verifie: true, reserves: [],
  articles: ['CPC 978 al. 1', 'CPC 640', 'CPC 641 al. 2', 'CPC 642 al. 1'],
  dernierJour: '2026-10-15', dernierJourBrut: '2026-10-15', alertePrudente: '2026-10-15', expireA: '2026-10-15T22:00:00.000Z',
  etapes: [
    version('CPC 978 al. 1'),
    depart,
    { operateur: 'ajout-mois', article: 'CPC 641 al. 2', date: '2026-10-15', donnees: { mois: 4, quantieme: 15 } },
    { operateur: 'expiration', article: 'CPC 642 al. 1', date: '2026-10-15' },
  ],
};

/** One month more for a defendant without counsel: ends on a Sunday, and its reading is not verified. */
export const signification: DelaiCouru = {
  etat: 'couru', regle: 'cpc-978-al2', version: '2014-11-09', sanction: 'déchéance du pourvoi', verifie: false,
  reserves: ['Le décompte global depuis le pourvoi est retenu par analogie avec 2e Civ., 25 mars 2021, n° 19-20.636.'],
  articles: ['CPC 978 al. 1 in fine', 'CPC 640', 'CPC 641 al. 2', 'CPC 642', 'CPC 642 al. 1'],
  dernierJour: '2026-11-16', dernierJourBrut: '2026-11-15', alertePrudente: '2026-11-13', expireA: '2026-11-16T23:00:00.000Z',
  etapes: [
    version('CPC 978 al. 1 in fine'),
    depart,
    { operateur: 'ajout-mois', article: 'CPC 641 al. 2', date: '2026-11-15', donnees: { mois: 5, quantieme: 15 } },
    { operateur: 'prorogation', article: 'CPC 642', date: '2026-11-16', donnees: { du: '2026-11-15', motifs: 'dimanche' } },
    { operateur: 'expiration', article: 'CPC 642 al. 1', date: '2026-11-16' },
  ],
};

/** A day chosen by the president: nothing is counted. */
export const observations: DelaiCouru = {
  etat: 'couru', regle: 'cpc-1015', version: 'origine', sanction: null, verifie: true, reserves: [], articles: ['CPC 1015'],
  dernierJour: '2026-12-07', dernierJourBrut: '2026-12-07', alertePrudente: '2026-12-07', expireA: '2026-12-07T23:00:00.000Z',
  etapes: [{ operateur: 'fixe-par-decision', article: 'CPC 1015', date: '2026-12-07' }],
};
