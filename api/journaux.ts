import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { RequeteIdentifiee } from './droits';

const SANS_BRUIT = new Set(['/sante', '/pret']);
/** Contexts in which Nest recites every module and route at each start. */
const RECITATIONS = new Set<unknown>(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Structured logs: ids and paths, never a name, a body, a query, a cookie or a token. */
export const reglagesLog = (niveau: string): Params => ({
  pinoHttp: {
    level: niveau,
    genReqId: () => randomUUID(),
    hooks: {
      logMethod(args, ecrire) {
        const [objet] = args as [{ context?: unknown } | string];
        if (typeof objet === 'string' || !RECITATIONS.has(objet.context)) ecrire.apply(this, args);
      },
    },
    autoLogging: { ignore: (requete: IncomingMessage) => SANS_BRUIT.has(requete.url ?? '') },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, chemin: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statut: statusCode }),
    },
    customProps: (requete: IncomingMessage) => ({ qui: (requete as Partial<RequeteIdentifiee>).demandeur?.id }),
  },
});
