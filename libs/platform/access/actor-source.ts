import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';

/** Turns the cookie of a request or of a socket into an actor. Accounts provides it. */
export abstract class ActorSource {
  abstract fromHeaders(headers: IncomingHttpHeaders): Promise<Actor>;
}

/** How a statement asks by itself whose session a request has, where one round trip is to do for all. Accounts provides it. */
export abstract class SessionSource {
  /** What the statement is given of the request; undefined where its cookie can be nobody's. */
  abstract keyOf(headers: IncomingHttpHeaders): Buffer | undefined;

  /**
   * An SQL statement of one row: `id`, `created_at`, `keeps` (holds a network role) and `cities` (a JSON array of `CityGrant`) of the
   * member. `key` and `at` are expressions of what `keyOf` gave and of the time. No row for nobody, nor where the
   * session's own time has to be noted, which `fromHeaders` does.
   */
  abstract memberOf(key: string, at: string): string;
}

/** How accounts asks in its own statement for the cities somebody works in; cities provides it. */
export abstract class CityGrantSource {
  /** An SQL expression: a JSON array of `CityGrant`. `member` and `at` are expressions of a member's id and of the time. */
  abstract grantsOf(member: string, at: string): string;
}
