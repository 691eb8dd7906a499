import { LIMITES_ELECTIONS } from '../essais/elections/limites';
import { eprouverLimites } from '../essais/epreuve-limites';

eprouverLimites({ limites: LIMITES_ELECTIONS, procedure: 'elections-professionnelles', instant: '2036-02-20T08:00:00.000Z', propres: (id) => id.startsWith('EE'), sansDuree: ['C46'] });
