import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { type WatchTargetSource, WatchTargets } from '@libs/notifications/watch-targets.service.js';
import { WATCHED_DISCUSSION, WATCHED_THEME } from '@libs/notifications/watch.types.js';
import { DiscussedKinds } from '../discussed-kinds.service.js';
import { canSee } from '../discussion.policy.js';
import { type Discussed, SeenSubjects } from '../seen-subjects.service.js';

/** Discussions, the themes' forums, and whatever has a thread can be watched by who sees it. */
@Injectable()
export class WatchedTargets implements WatchTargetSource, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly targets: WatchTargets,
    private readonly kinds: DiscussedKinds,
    private readonly subjects: SeenSubjects,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async maySee(actor: Actor, kind: string, id: string): Promise<boolean | undefined> {
    if (kind === WATCHED_THEME) return (await this.database.row('SELECT 1 FROM theme WHERE slug = $1', [id])) !== undefined;
    if (kind === WATCHED_DISCUSSION) return isId(id) && this.seesDiscussion(actor, id);
    const subject = this.kinds.of(kind);
    return subject && isId(id) && subject.maySee(actor, id);
  }

  private async seesDiscussion(actor: Actor, id: string): Promise<boolean> {
    const discussion = await this.database.row<Discussed & { authorId: string | null; lastPosition: number }>(
      `SELECT is_open AS "isOpen", subject_kind AS "subjectKind", subject_id AS "subjectId", author_id AS "authorId", last_position AS "lastPosition"
         FROM discussion WHERE id = $1`,
      [id],
    );
    return discussion !== undefined && canSee(actor, discussion, await this.subjects.sees(actor, discussion));
  }
}
