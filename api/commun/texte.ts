import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';

/** A text that is not empty, with one message whatever the fault. */
export const Texte = (max: number) => {
  const message = `Indiquez un texte de ${max} caractères au plus.`;
  return applyDecorators(IsString({ message }), MinLength(1, { message }), MaxLength(max, { message }));
};
