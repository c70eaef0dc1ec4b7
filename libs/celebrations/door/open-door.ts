import { forbidden } from '@libs/platform/access/access.errors.js';
import type { Actor } from '@libs/platform/access/actor.js';
import { canReceive } from '../celebration.policy.js';
import type { CelebrationQuestion } from '../celebration.types.js';
import { occurrenceUnknown } from '../when/when.errors.js';

export interface Door {
  id: string;
  cityId: string;
  shown: boolean;
  startsLocal: string;
  title: string;
  questions: CelebrationQuestion[];
}

/** What reads one row: in a transaction or outside. */
type Read = (text: string, values: unknown[]) => Promise<Door[]>;

/** The occurrence for who receives people there; what is not on the site is unknown to others. */
export async function openDoor(read: Read, actor: Actor, occurrenceId: string): Promise<Door> {
  const [door] = await read(
    `SELECT o.id, o.city_id AS "cityId", o.shown, o.starts_local AS "startsLocal", c.title, c.questions FROM occurrence o JOIN celebration c ON c.id = o.celebration_id
      WHERE o.id = $1 AND c.deleted_at IS NULL`,
    [occurrenceId],
  );
  if (!door) throw occurrenceUnknown();
  if (!canReceive(actor, door)) throw door.shown ? forbidden() : occurrenceUnknown();
  return door;
}
