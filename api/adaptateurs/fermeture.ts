import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { CLIENT_TEMPORAL, CONNEXION_MONGO } from './jetons';

/** Closes the connections once requests under way are answered. */
@Injectable()
export class Fermeture implements OnApplicationShutdown {
  constructor(@Inject(CONNEXION_MONGO) private readonly mongo: Connection, @Inject(CLIENT_TEMPORAL) private readonly temporal: Client) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.mongo.close(), this.temporal.connection.close()]);
  }
}
