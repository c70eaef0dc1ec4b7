import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { addCity } from '@libs/cities/testing/places.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Celebration } from '../../celebration.entity.js';
import { Registration } from '../../registration/registration.entity.js';
import { CelebrationsWhenModule } from '../celebrations-when.module.js';
import { SettleOccurrences } from '../rows/settle-occurrences.js';

const DAY_MS = 24 * 3_600_000;

/** An occurrence as its row says, with the sequences of what was told of it. */
export interface ReadRow {
  id: string;
  name: string;
  start: string;
  end: string;
  isOff: boolean;
  isOwn: boolean;
  startsAt: Date;
  endsAt: Date;
  edits: number;
  sequence: number;
  told: number[];
}

/** For tests of when: celebrations put into the database as they are wanted, and their rows as they are. */
export class WhenStage {
  /** Statements that the application has sent so far, of transactions too. */
  statements = 0;

  private constructor(
    readonly app: TestApp,
    readonly actor: MemberActor,
    readonly cityId: string,
  ) {}

  static async open(): Promise<WhenStage> {
    const app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule, CelebrationsWhenModule] });
    const { id: cityId } = await addCity(app.dataSource);
    const { id: memberId } = await addMember(app.dataSource);
    const stage = new WhenStage(app, { memberId, sessionId: newId(), networkRoles: [], cityRoles: [{ cityId, role: 'ORGANISER' }] }, cityId);
    stage.count();
    return stage;
  }

  private count(): void {
    const made = this.app.dataSource.createQueryRunner.bind(this.app.dataSource);
    this.app.dataSource.createQueryRunner = (mode) => {
      const runner = made(mode);
      const query = runner.query.bind(runner);
      runner.query = (...given: Parameters<typeof query>) => {
        this.statements += 1;
        return query(...given);
      };
      return runner;
    };
  }

  close(): Promise<void> {
    return this.app.close();
  }

  now(): Date {
    return this.app.get(Clock).now();
  }

  /** Lets days go by. */
  wait(days: number): void {
    this.app.get(Clock).advance(days * DAY_MS);
  }

  /** On the site unless said otherwise, with its rows. */
  async announce(given: Pick<Celebration, 'startsLocal' | 'endsLocal'> & Partial<Celebration>): Promise<string> {
    const id = newId();
    const [createdAt, publishedAt] = [this.now(), given.state === 'DRAFT' ? null : this.now()];
    const words = { title: 'Lantern walk', language: 'en', host: 'Ostravik', calendarUid: id, themeSlugs: ['celebration'], zone: 'Europe/Paris' };
    await this.app.dataSource.manager.insert(Celebration, { id, cityId: this.cityId, authorId: this.actor.memberId, key: newId(), ...words, state: 'PUBLISHED', publishedAt, createdAt, updatedAt: createdAt, ...given });
    await this.settle(id);
    return id;
  }

  settle(id: string): Promise<void> {
    return this.within((tx) => this.app.get(SettleOccurrences).settle(tx, id, this.now()));
  }

  within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.dataSource.transaction(work);
  }

  celebration(id: string): Promise<Celebration> {
    return this.app.dataSource.manager.findOneByOrFail(Celebration, { id });
  }

  /** By their names. */
  rows(celebrationId: string): Promise<ReadRow[]> {
    return this.app.dataSource.query(
      `SELECT o.id, original_start AS name, starts_local AS start, ends_local AS "end", state = 'CANCELLED' AS "isOff", moved_at IS NOT NULL AS "isOwn", starts_at AS "startsAt", ends_at AS "endsAt", edits, sequence,
              ARRAY(SELECT (payload->>'sequence')::int FROM outbox WHERE type LIKE 'Occurrence%' AND payload->>'occurrenceId' = o.id::text ORDER BY 1) AS told
         FROM occurrence o WHERE celebration_id = $1 ORDER BY original_start`,
      [celebrationId],
    );
  }

  /** Somebody is registered for it. */
  async register(occurrenceId: string): Promise<void> {
    const id = newId();
    const person = { name: 'Noor', email: `${id}@example.org`, locale: 'en', places: 1 };
    const state = { state: 'REGISTERED' as const, registeredAt: this.now(), createdAt: this.now(), code: id.slice(-10), manageTokenHash: Buffer.from(id) };
    await this.within(async (tx) => {
      await tx.query('SELECT FROM occurrence WHERE id = $1 FOR UPDATE', [occurrenceId]);
      await tx.insert(Registration, { id, occurrenceId, key: newId(), ...person, ...state });
      await tx.query('UPDATE occurrence SET taken = taken + 1 WHERE id = $1', [occurrenceId]);
    });
  }
}
