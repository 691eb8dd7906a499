import { gardeFou, type Article } from './fabrique';

/** To whom, and until when, a notification makes the limit run (CPC 529 to 536). */
export const cpc529: Article = {
  gardeFous: [
    gardeFou({
      id: 'cpc-529',
      ligne: 'C03',
      intitule: 'Condamnation solidaire ou indivisible',
      articles: ['CPC 529'],
      effet: 'La notification faite à l’une des parties ne fait courir le délai qu’à son égard.',
    }),
    gardeFou({
      id: 'cpc-530',
      ligne: 'C04',
      intitule: 'Partie en tutelle ou en curatelle',
      articles: ['CPC 530'],
      effet: 'Le délai ne court que de la notification au représentant et au subrogé tuteur, ou au curateur.',
    }),
    gardeFou({
      id: 'cpc-531',
      ligne: 'C05',
      intitule: 'Changement de capacité, sauvegarde, redressement ou liquidation judiciaire',
      articles: ['CPC 531'],
      effet: 'Interrompt le délai, qui repart par une nouvelle notification à la personne qualifiée.',
    }),
    gardeFou({
      id: 'cpc-532',
      ligne: 'C06',
      intitule: 'Décès de la partie à qui le jugement avait été notifié',
      articles: ['CPC 532'],
      effet: 'Interrompt le délai, qui repart par une notification au domicile du défunt, aux héritiers pris collectivement, et court après les délais pour faire inventaire et délibérer.',
    }),
    gardeFou({
      id: 'cpc-536',
      ligne: 'C07',
      intitule: 'Jugement inexactement qualifié',
      articles: ['CPC 536'],
      effet: 'L’irrecevabilité d’un recours né de la mauvaise qualification est notifiée par le greffe et fait courir un nouveau délai.',
    }),
  ],
};
