import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dechiffrerPourUi, type CorpsCodec, type Trousseau } from '@diligence/temporal/chiffrement';
import { TROUSSEAU } from '../adaptateurs/jetons';
import { Appel, Droit, peutSurDossier, type Appelant } from '../droits';
import { Registre } from '../ports';
import { ChargesUtilesDto } from './codec.dto';

/** Deciphers what the engine's own UI shows to a supervisor, dossier by dossier. The délibéré has no key here. */
@ApiExcludeController()
@Controller('api/v1/codec')
export class CodecController {
  constructor(@Inject(TROUSSEAU) private readonly trousseau: Trousseau, @Inject(Registre) private readonly registre: Registre) {}

  @Post('decode')
  @HttpCode(200)
  @Droit('decoder', 'ChargeUtile')
  decoder(@Body() { payloads }: ChargesUtilesDto, @Appel() { aptitude }: Appelant): Promise<CorpsCodec> {
    const permis = async (numero: string): Promise<boolean> => {
      const dossier = await this.registre.dossier(numero);
      return dossier !== null && peutSurDossier(aptitude, 'lire', dossier);
    };
    return dechiffrerPourUi({ payloads }, this.trousseau, permis);
  }
}
