import 'reflect-metadata';
import { lireConfiguration } from './config';
import { servirEcrans } from './ecrans';
import { InterneModule } from './interne.module';
import { creerApplication, lancer } from './lancement';
import { ouvrirMoteur } from './moteur/passerelle';
import { publierDescription } from './openapi';

/** Entry point of people: REST, live events, sign-in and screens. */
void lancer(async () => {
  const configuration = lireConfiguration(process.env, 0);
  const application = await creerApplication(InterneModule.pour(configuration), configuration);
  ouvrirMoteur(application, configuration);
  publierDescription(application);
  servirEcrans(application);
  await application.listen(configuration.port, configuration.hote);
});
