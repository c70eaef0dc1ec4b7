import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { DiscussionRecord } from './discussion-record.entity.js';

type Entry = Pick<DiscussionRecord, 'discussionId' | 'action' | 'actorId'> & Partial<Pick<DiscussionRecord, 'postId' | 'reason' | 'details'>>;

/** Writes what was done to keep order; in the transaction that does it. */
@Injectable()
export class DiscussionLog {
  constructor(private readonly clock: Clock) {}

  async write(tx: Tx, { postId = null, reason = null, details = {}, ...entry }: Entry): Promise<void> {
    await tx.insert(DiscussionRecord, { id: newId(), ...entry, postId, reason, details, at: this.clock.now() });
  }
}
