import type { CelebrationQuestion, Registering } from '../../celebration.types.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { OccurrenceState } from '../../when/occurrence.types.js';
import { occurrenceUnknown } from '../../when/when.errors.js';

/** An occurrence and what its celebration says about registering. */
export interface Places {
  id: string;
  cityId: string;
  shown: boolean;
  state: OccurrenceState;
  startsAt: Date;
  endsAt: Date;
  capacity: number | null;
  taken: number;
  waiting: number;
  registration: Registering;
  closesMinutes: number;
  placesEach: number;
  questions: CelebrationQuestion[];
}

/** Whoever gives or takes places holds this lock first, and only then touches registrations: places are never given twice. */
export async function lockPlaces(tx: Tx, occurrenceId: string): Promise<Places> {
  const locked: unknown[] = await tx.query('SELECT FROM occurrence WHERE id = $1 FOR UPDATE', [occurrenceId]);
  if (locked.length === 0) throw occurrenceUnknown();
  // Read after the lock: what others changed while it was waited for is seen.
  const [places]: Places[] = await tx.query(
    `SELECT o.id, o.city_id AS "cityId", o.shown, o.state, o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.capacity, o.taken, o.waiting,
            c.registration, c.registration_closes_minutes AS "closesMinutes", c.places_each AS "placesEach", c.questions
       FROM occurrence o JOIN celebration c ON c.id = o.celebration_id WHERE o.id = $1`,
    [occurrenceId],
  );
  if (!places) throw occurrenceUnknown();
  return places;
}
