import { Injectable } from '@nestjs/common';
import type { LivePerson } from '@libs/contracts/live-messages.js';
import { DiscussionAudience } from '@libs/discussions/live/discussion-audience.service.js';

/** How long it is believed that somebody agreed to be shown, or not; milliseconds. */
const KEPT_MS = 15_000;
const KEPT = 20_000;

/** Members who agreed that others see where they are. */
@Injectable()
export class ShownPeople {
  private readonly known = new Map<string, { until: number; person: LivePerson | null }>();

  constructor(private readonly audience: DiscussionAudience) {}

  /** Those of the members who agreed, in the order given; one statement at most. */
  async of(memberIds: string[]): Promise<LivePerson[]> {
    const now = performance.now();
    const unknown = memberIds.filter((id) => (this.known.get(id)?.until ?? 0) <= now);
    if (unknown.length > 0) {
      const found = new Map((await this.audience.shown(unknown)).map((person) => [person.id, person]));
      if (this.known.size > KEPT) this.known.clear();
      for (const id of unknown) this.known.set(id, { until: now + KEPT_MS, person: found.get(id) ?? null });
    }
    return memberIds.map((id) => this.known.get(id)?.person).filter((person) => person !== null && person !== undefined);
  }
}
