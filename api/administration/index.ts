import type { Provider, Type } from '@nestjs/common';
import { AbsencesController } from './absences.controller';
import { Absences } from './absences.service';
import { Amorce } from './amorce';
import { Ecritures } from './ecritures';
import { JournalAdministrationController } from './journal.controller';
import { PersonnesController } from './personnes.controller';
import { Personnes } from './personnes.service';
import { ReferentielsDatesController } from './referentiels.controller';
import { Referentiels } from './referentiels.service';
import { ServicesController } from './services.controller';
import { Services } from './services.service';

export { verifierCentral, verifierChambre } from './bornes';
export { Ecritures } from './ecritures';
export { FiltreAbsences } from './absence.dto';
export { FiltreDesignations, FiltrePersonnes } from './personne.dto';
export { FiltreEntrees } from './referentiel.dto';
export { FiltreServices } from './service.dto';

/** Administration belongs to the API of people alone. */
export const ROUTES_ADMINISTRATION: Type[] = [PersonnesController, AbsencesController, ServicesController, ReferentielsDatesController, JournalAdministrationController];
export const SERVICES_ADMINISTRATION: Provider[] = [Ecritures, Personnes, Absences, Services, Referentiels, Amorce];
