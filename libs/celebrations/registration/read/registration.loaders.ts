import { Injectable } from '@nestjs/common';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { canSee } from '../../celebration.policy.js';
import { OCCURRENCE_COLUMNS, OccurrenceRows, type SeenOccurrence } from '../../read/occurrence-rows.query.js';
import type { Places } from '../places/lock-places.js';
import { markSeen, type SeenRegistration } from './mark-seen.js';
import { REGISTRATION_COLUMNS } from './registration-list.query.js';
import type { Registration } from '../registration.entity.js';

/** What the fields of registrations and occurrences are made of. */
export interface OccurrenceFacts extends Pick<Places, 'id' | 'cityId' | 'state' | 'startsAt' | 'endsAt' | 'capacity' | 'taken' | 'waiting' | 'registration' | 'closesMinutes' | 'questions'> {
  title: string;
  onlineUrl: string | null;
}

type Batch = (ids: readonly string[]) => Promise<(SeenRegistration | null)[]>;

/** Read for all occurrences of an answer at once. */
@Injectable()
export class RegistrationLoaders {
  // Kept with the request: who asks decides.
  private readonly ofViewers = new WeakMap<GraphqlContext, Batch>();

  constructor(
    private readonly database: ReadDatabase,
    private readonly occurrences: OccurrenceRows,
  ) {}

  facts(context: GraphqlContext, occurrenceId: string): Promise<OccurrenceFacts> {
    return loaderOf(context, this.factsOf).load(occurrenceId);
  }

  /** Null where the one who asks may not see its celebration. */
  async occurrence(context: GraphqlContext, id: string): Promise<SeenOccurrence | null> {
    const found = await loaderOf(context, this.occurrencesOf).load(id);
    return found && canSee(context.actor, { ...found, state: found.celebrationState }) ? found : null;
  }

  /** The viewer's own that is open, or null. */
  ofViewer(context: GraphqlContext, occurrenceId: string): Promise<SeenRegistration | null> {
    const { actor } = context;
    if (!isMember(actor)) return Promise.resolve(null);
    let batch = this.ofViewers.get(context);
    if (!batch) this.ofViewers.set(context, (batch = (ids) => this.readOwn(actor.memberId, ids)));
    return loaderOf(context, batch).load(occurrenceId);
  }

  /** Its place in the line, from 1. */
  lineNumber(context: GraphqlContext, id: string): Promise<number | null> {
    return loaderOf(context, this.lineNumbersOf).load(id);
  }

  private async readOwn(memberId: string, ids: readonly string[]): Promise<(SeenRegistration | null)[]> {
    const rows = await this.database.rows<Registration>(
      `SELECT DISTINCT ON (r.occurrence_id) ${REGISTRATION_COLUMNS} FROM registration r
        WHERE r.member_id = $1 AND r.occurrence_id = ANY($2) AND r.state IN ('UNCONFIRMED', 'REGISTERED', 'WAITING') ORDER BY r.occurrence_id, r.id DESC`,
      [memberId, ids],
    );
    return inOrder(ids, rows.map((row) => markSeen(row, 'SELF')), ({ occurrenceId }) => occurrenceId, null);
  }

  private readonly factsOf = async (ids: readonly string[]): Promise<(OccurrenceFacts | Error)[]> => {
    const rows = await this.database.rows<OccurrenceFacts>(
      `SELECT o.id, o.city_id AS "cityId", o.state, o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.capacity, o.taken, o.waiting,
              c.registration, c.registration_closes_minutes AS "closesMinutes", c.questions, c.title, c.online_url AS "onlineUrl"
         FROM occurrence o JOIN celebration c ON c.id = o.celebration_id WHERE o.id = ANY($1)`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, new Error('An occurrence is gone'));
  };

  private readonly occurrencesOf = async (ids: readonly string[]): Promise<(SeenOccurrence | null)[]> => {
    const rows = await this.occurrences.read(`SELECT ${OCCURRENCE_COLUMNS} FROM occurrence o JOIN celebration of ON of.id = o.celebration_id AND of.deleted_at IS NULL WHERE o.id = ANY($1)`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, null);
  };

  private readonly lineNumbersOf = async (ids: readonly string[]): Promise<(number | null)[]> => {
    const rows = await this.database.rows<{ id: string; number: number }>(
      `SELECT r.id, (SELECT count(*)::int FROM registration w WHERE w.occurrence_id = r.occurrence_id AND w.state = 'WAITING' AND w.line <= r.line) AS number
         FROM registration r WHERE r.id = ANY($1) AND r.state = 'WAITING'`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.number ?? null);
  };
}
