import { Injectable, type PipeTransform } from '@nestjs/common';
import { champsInvalides } from '../erreurs';

/** An id chosen by people: letters without accents, digits, dots, dashes. */
@Injectable()
export class IdentifiantPipe implements PipeTransform<string, string> {
  transform(valeur: string): string {
    if (!/^[\w.-]{1,100}$/.test(valeur)) throw champsInvalides([{ champ: 'id', message: 'De 1 à 100 lettres sans accent, chiffres, points ou tirets.' }]);
    return valeur;
  }
}
