import { LIMITES } from '../essais/civil/limites';
import { eprouverLimites } from '../essais/epreuve-limites';

eprouverLimites({ limites: LIMITES, procedure: 'civil-ro', instant: '2035-01-04T08:00:00.000Z', propres: (id) => id.startsWith('EC') });
