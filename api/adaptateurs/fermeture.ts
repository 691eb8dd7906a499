import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { CLIENT_TEMPORAL } from './jetons';

/** Closes the connection to the engine once requests under way are answered; Nest closes the store's own. */
@Injectable()
export class Fermeture implements OnApplicationShutdown {
  constructor(@Inject(CLIENT_TEMPORAL) private readonly temporal: Client) {}
  onApplicationShutdown(): Promise<void> { return this.temporal.connection.close(); }
}
