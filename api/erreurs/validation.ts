import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { champsInvalides, type ChampFautif } from './probleme';

const INCONNU = 'Ce champ est inconnu.';

function aplatir(erreurs: ValidationError[], prefixe = ''): ChampFautif[] {
  return erreurs.flatMap((e) => {
    const champ = prefixe + e.property;
    const propres = Object.entries(e.constraints ?? {}).map(([regle, message]) => ({ champ, message: regle === 'whitelistValidation' ? INCONNU : message }));
    return [...propres, ...aplatir(e.children ?? [], `${champ}.`)];
  });
}

/** DTO validation: unknown fields are refused by name, each fault is listed. No implicit conversion. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true, forbidNonWhitelisted: true, transform: true, stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (erreurs) => champsInvalides(aplatir(erreurs)),
  });
