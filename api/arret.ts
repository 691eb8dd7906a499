import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** What a request under way is given to end. */
const GRACE_MS = 5_000;

/**
 * A stopping server waits for its connections, and a browser opens some in advance that it may never use: past the
 * grace, all are cut. An act cut short is sent again under the same key.
 */
@Injectable()
export class Arret implements BeforeApplicationShutdown {
  constructor(@Inject(HttpAdapterHost) private readonly hote: HttpAdapterHost) {}
  beforeApplicationShutdown(): void {
    const serveur = this.hote.httpAdapter.getHttpServer() as Server;
    setTimeout(() => serveur.closeAllConnections(), GRACE_MS).unref();
  }
}
