import { Injectable, type PipeTransform } from '@nestjs/common';
import { champsInvalides } from '../erreurs';
import { lireNumero } from './numero';

/** Accepts a pourvoi number in any usual form and hands over `24-22.770`. */
@Injectable()
export class NumeroPipe implements PipeTransform<string, string> {
  transform(valeur: string): string {
    const numero = lireNumero(valeur);
    if (!numero) throw champsInvalides([{ champ: 'numero', message: 'Un numéro de pourvoi s’écrit 24-22.770.' }]);
    return numero;
  }
}
