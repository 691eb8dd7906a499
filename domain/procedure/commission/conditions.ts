import { condition, refuser } from '../noyau/refus';

export const pendante = condition(({ issue }) => issue === undefined,
  refuser('instance-terminee', 'La commission a statué : cet acte n’a plus lieu d’être.', { manque: 'une affaire pendante devant la commission', acteUtile: 'CM01' }));
