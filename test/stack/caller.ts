import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphqlFault } from '@libs/platform/testing/graphql-client.js';

/** What came of a request: an answer, a refusal that stands, or nothing that tells whether it was done. */
export type Outcome<T> = { kind: 'DONE'; data: T } | { kind: 'REFUSED'; reason: string; fault: GraphqlFault; unsure?: boolean } | { kind: 'LOST' };

const PATIENCE_MS = 10_000;
/** Categories of errors after which the same request may succeed. */
const PASSING = ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'UNAVAILABLE'];

/** Asks the API as somebody's page would, over lines that break and of processes that die. */
export class Caller {
  asked = 0;
  lost = 0;

  constructor(
    readonly origin: string,
    readonly cookie: string,
  ) {}

  async once<T>(query: string, variables: object = {}): Promise<Outcome<T>> {
    this.asked += 1;
    const answer = await this.post<T>(query, variables).catch(() => undefined);
    const fault = answer?.errors?.[0];
    if (!answer || (fault ? PASSING.includes(fault.extensions.code) : !answer.data)) {
      this.lost += 1;
      return { kind: 'LOST' };
    }
    if (!fault) return { kind: 'DONE', data: answer.data };
    return { kind: 'REFUSED', reason: fault.extensions.reason ?? fault.message, fault };
  }

  /** Again and again until there is an answer. A refusal is unsure where a try before it, whose answer was lost, may have been done. */
  async ask<T>(query: string, variables: object = {}): Promise<Exclude<Outcome<T>, { kind: 'LOST' }>> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.once<T>(query, variables);
      if (outcome.kind === 'REFUSED') return { ...outcome, unsure: attempt > 1 };
      if (outcome.kind === 'DONE') return outcome;
      if (attempt >= 100) throw new Error(`no answer to ${query.slice(0, 60)}`);
      await sleep(200 + Math.random() * 400);
    }
  }

  async must<T>(query: string, variables: object = {}): Promise<T> {
    const outcome = await this.ask<T>(query, variables);
    if (outcome.kind === 'REFUSED') throw new Error(`${outcome.reason}: ${query.slice(0, 60)}`);
    return outcome.data;
  }

  private async post<T>(query: string, variables: object): Promise<{ data: T; errors?: GraphqlFault[] }> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as { data: T; errors?: GraphqlFault[] };
  }
}
