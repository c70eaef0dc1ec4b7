import type { IncomingMessage } from 'node:http';

/** What a browser may send: it has little to say. */
export const SOCKET_LIMITS = {
  payloadBytes: 4 * 1024,
  /** Messages a second that are borne for long, and how many at once. */
  messagesPerSecond: 5,
  burst: 20,
  /** Open tabs of one member that one process keeps. */
  socketsPerMember: 30,
  /** A connection that has not joined by then is closed; milliseconds. */
  joinMs: 10_000,
} as const;

/** Counts messages of one connection: a bucket that fills by the second. */
export class MessageBudget {
  private left: number = SOCKET_LIMITS.burst;

  constructor(private filledAt: number) {}

  /** Whether one more is borne. */
  take(now: number): boolean {
    this.left = Math.min(SOCKET_LIMITS.burst, this.left + ((now - this.filledAt) / 1000) * SOCKET_LIMITS.messagesPerSecond);
    this.filledAt = now;
    this.left -= 1;
    return this.left >= 0;
  }
}

/**
 * Whether a connection comes from a page of ours. Asked of the list of our addresses, never of the Host header: a name of
 * somebody else's that was made to lead here is in no list. Browsers name the origin of every web socket; what names none is no
 * browser, and has no cookie that it was not given.
 */
export function comesFromUs(request: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean {
  const named = request.headers.origin;
  if (named !== undefined) return origins.includes(named);
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
