import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** A civil date, `YYYY-MM-DD`, that exists. */
export const Jour = () => {
  const message = 'Indiquez une date AAAA-MM-JJ qui existe.';
  return applyDecorators(Matches(/^\d{4}-\d{2}-\d{2}$/, { message }), IsISO8601({ strict: true }, { message }));
};
