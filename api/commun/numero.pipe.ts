import { Injectable, type PipeTransform } from '@nestjs/common';
import { lireNumero } from '@diligence/domain/numero';
import { champsInvalides } from '../erreurs';

/** Accepts a pourvoi number in any usual form and hands over `24-22.770`. */
@Injectable()
export class NumeroPipe implements PipeTransform<string, string> {
  transform(valeur: string): string {
    const lu = lireNumero(valeur);
    if (!lu.ok) throw champsInvalides([{ champ: 'numero', message: lu.erreur.message }]);
    return lu.valeur.numero;
  }
}
