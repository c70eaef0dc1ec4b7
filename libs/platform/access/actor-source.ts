import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';

/** Turns the cookie of a request or of a socket into an actor. Accounts provides it. */
export abstract class ActorSource {
  abstract fromHeaders(headers: IncomingHttpHeaders): Promise<Actor>;
}

/** How accounts asks in its own statement for the cities somebody works in; cities provides it. */
export abstract class CityGrantSource {
  /** An SQL expression: a JSON array of `CityGrant`. `member` and `at` are expressions of a member's id and of the time. */
  abstract grantsOf(member: string, at: string): string;
}
