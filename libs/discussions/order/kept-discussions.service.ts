import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { discussionUnknown, ownPost } from '../discussion.errors.js';
import { DiscussionChanged } from '../discussion.events.js';
import { DiscussionHints } from '../discussion-hints.service.js';
import { canModerate, canSee, isModerator } from '../discussion.policy.js';
import { type LockedDiscussion, lockDiscussion, raiseVersion } from '../lock-discussion.js';
import { type Discussed, SeenSubjects } from '../seen-subjects.service.js';

/** The frame of what keeps order in a whole discussion: by a moderator, never over what they or their city asked. */
@Injectable()
export class KeptDiscussions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly subjects: SeenSubjects,
    private readonly outbox: Outbox,
    private readonly hints: DiscussionHints,
  ) {}

  /** Runs the change; where it answers false nothing was to be changed. */
  async change(actor: MemberActor, id: string, change: (tx: Tx, discussion: LockedDiscussion) => Promise<boolean>): Promise<void> {
    const changed = await this.locked(actor, id, async (tx, discussion) => {
      if (!(await change(tx, discussion))) return null;
      await this.outbox.add(tx, DiscussionChanged, { discussionId: id });
      return raiseVersion(tx, discussion);
    });
    if (changed) this.hints.soon(changed, [], true);
  }

  /** A transaction that holds the discussion, once the rules are asked. */
  async locked<T>(actor: MemberActor, id: string, run: (tx: Tx, discussion: LockedDiscussion) => Promise<T>): Promise<T> {
    const discussed = await this.database.row<Discussed>('SELECT is_open AS "isOpen", subject_kind AS "subjectKind", subject_id AS "subjectId" FROM discussion WHERE id = $1', [id]);
    if (!discussed) throw discussionUnknown();
    const seesSubject = await this.subjects.sees(actor, discussed);
    return this.dataSource.transaction(async (tx) => {
      const discussion = await lockDiscussion(tx, id);
      if (!discussion || !canSee(actor, discussion, seesSubject)) throw discussionUnknown();
      if (!isModerator(actor)) throw forbidden();
      if (!canModerate(actor, discussion)) throw ownPost();
      return run(tx, discussion);
    });
  }
}
