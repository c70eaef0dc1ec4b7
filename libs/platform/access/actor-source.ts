import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, CityGrant } from './actor.js';

/** Turns the cookie of a request or of a socket into an actor. Accounts provides it. */
export abstract class ActorSource {
  abstract fromHeaders(headers: IncomingHttpHeaders): Promise<Actor>;
}

/** Where accounts asks for the cities somebody works in; cities provides it. */
export abstract class CityGrantSource {
  abstract of(memberId: string): Promise<CityGrant[]>;
}
