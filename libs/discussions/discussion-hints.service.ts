import { Inject, Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { DiscussionKind } from './discussions.types.js';

/** Where a discussion stands after a change. */
export interface Standing {
  id: string;
  kind: DiscussionKind;
  themeSlug: string | null;
  version: number;
  lastPosition: number;
}

/** Most ids in a hint; who gets it asks for everything newer anyway. */
const NAMED = 50;

/** Tells open pages that a discussion changed: at once by the process that wrote, and again by the reaction for certainty. */
@Injectable()
export class DiscussionHints {
  constructor(
    private readonly live: LiveBus,
    private readonly database: ReadDatabase,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** After the commit, waited for by nobody: what is lost comes by the outbox. `inForum`: also to the list of its theme. */
  soon(standing: Standing, postIds: string[], inForum = false): void {
    this.send(standing, postIds, inForum).catch((err: unknown) => this.log.warn({ err }, 'live hint of a discussion'));
  }

  /** As it stands now. */
  async now(discussionId: string, postIds: string[], inForum: boolean): Promise<void> {
    const standing = await this.database.row<Standing>(
      'SELECT id, kind, theme_slug AS "themeSlug", version, last_position AS "lastPosition" FROM discussion WHERE id = $1',
      [discussionId],
    );
    if (standing) await this.send(standing, postIds, inForum);
  }

  private async send({ id, kind, themeSlug, version, lastPosition }: Standing, postIds: string[], inForum: boolean): Promise<void> {
    await Promise.all([
      this.live.send([room.discussion(id)], 'posts', { discussionId: id, version, lastPosition, postIds: postIds.slice(0, NAMED) }),
      inForum && kind === 'TOPIC' && themeSlug ? this.live.send([room.forum(themeSlug)], 'forum', { themeSlug, discussionId: id, lastPosition }) : undefined,
    ]);
  }
}
