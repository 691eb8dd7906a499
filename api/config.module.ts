import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from './config';

/** Makes the settings known to every module, the store's included. */
@Global()
@Module({})
export class ConfigurationModule {
  static pour(configuration: Configuration): DynamicModule {
    return { module: ConfigurationModule, providers: [{ provide: CONFIGURATION, useValue: configuration }], exports: [CONFIGURATION] };
  }
}
