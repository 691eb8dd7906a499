import { eprouverLimites } from '../essais/epreuve-limites';
import { LIMITES_SANS_REPRESENTATION } from '../essais/sans-representation/limites';

eprouverLimites({ limites: LIMITES_SANS_REPRESENTATION, procedure: 'civil-sans-ro', instant: '2035-01-04T08:00:00.000Z', propres: (id) => id.startsWith('ES') });
