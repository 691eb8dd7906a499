import 'reflect-metadata';
import { lireConfiguration, refuserCleDelibere } from './config';
import { creerApplication, lancer } from './lancement';
import { publierDescription } from './openapi';
import { PartenairesModule } from './partenaires.module';

/** Entry point of partner systems. It never holds the key of the délibéré. */
void lancer(async () => {
  refuserCleDelibere(process.env);
  const configuration = lireConfiguration(process.env, 1);
  const application = await creerApplication(PartenairesModule.pour(configuration), configuration);
  publierDescription(application);
  await application.listen(configuration.port, configuration.hote);
});
