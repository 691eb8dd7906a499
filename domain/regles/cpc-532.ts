import { gardeFou, type Article } from './fabrique';

export const cpc532: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-532',
    ligne: 'C06',
    intitule: 'Décès de la partie à qui le jugement avait été notifié',
    articles: ['CPC 532'],
    effet: 'Interrompt le délai, qui repart par une notification au domicile du défunt, aux héritiers pris collectivement, et court après les délais pour faire inventaire et délibérer.',
  })],
};
