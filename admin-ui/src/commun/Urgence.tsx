import PriorityHigh from '@mui/icons-material/PriorityHigh';
import { Puce } from './Puce';

/** A person is detained, or the law sets the Court a date: the dossier comes before the others. A word and a shape, never the colour alone. */
export const Urgence = () => (
  <Puce ton="retard" sansForme><PriorityHigh aria-hidden sx={{ fontSize: 15 }} />urgent</Puce>
);
