export { Correlations } from './correlations';
export { CorrelationsController } from './correlations.controller';
