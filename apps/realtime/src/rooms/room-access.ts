import { Injectable } from '@nestjs/common';
import type { ServerMessages } from '@libs/contracts/live-messages.js';
import { DiscussionAudience } from '@libs/discussions/live/discussion-audience.service.js';
import type { Actor } from '@libs/platform/access/actor.js';
import { KnownDiscussions } from './known-discussions.js';
import { roleOpens, watchable } from './rooms.policy.js';

/** How long the list of forums is believed; milliseconds. */
const FORUMS_MS = 60_000;

/** Who may hear the rooms that can be watched. */
@Injectable()
export class RoomAccess {
  private readonly known: KnownDiscussions;
  private forums?: { until: number; slugs: Promise<Set<string>> };

  constructor(private readonly audience: DiscussionAudience) {
    this.known = new KnownDiscussions((ids) => audience.load(ids));
  }

  /** The version of a discussion's room where it may be heard. */
  async mayHear(actor: Actor, name: string): Promise<{ ok: boolean; version?: number }> {
    const kind = watchable(name);
    if (!kind) return { ok: false };
    if (kind.by === 'role') return { ok: roleOpens(actor, name) };
    if (kind.by === 'forum') return { ok: (await this.slugs()).has(kind.slug) };
    const discussion = await this.known.get(kind.id);
    return discussion && (await this.audience.maySee(actor, discussion)) ? { ok: true, version: discussion.version } : { ok: false };
  }

  async mayPost(actor: Actor, id: string): Promise<boolean> {
    const discussion = await this.known.get(id);
    return discussion !== null && this.audience.mayPost(actor, discussion);
  }

  /** A hint went by. */
  hinted({ discussionId, version }: ServerMessages['posts']): void {
    this.known.hinted(discussionId, version);
  }

  /** What these rooms are about has changed: it is read again. */
  forget(rooms: string[]): void {
    for (const name of rooms) {
      const kind = watchable(name);
      if (kind?.by === 'discussion') this.known.forget(kind.id);
    }
  }

  private slugs(): Promise<Set<string>> {
    if (!this.forums || this.forums.until <= performance.now()) {
      const slugs = this.audience.forums().then((all) => new Set(all));
      slugs.catch(() => (this.forums = undefined));
      this.forums = { until: performance.now() + FORUMS_MS, slugs };
    }
    return this.forums.slugs;
  }
}

