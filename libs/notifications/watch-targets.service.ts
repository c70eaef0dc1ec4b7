import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';

/** Something that knows what can be watched. */
export interface WatchTargetSource {
  /** Whether there is such a thing and the actor may see it; undefined for a kind it does not know. */
  maySee(actor: Actor, kind: string, id: string): Promise<boolean | undefined>;
}

/** What can be watched, as this process knows it. Content registers; notifications import none of it. */
@Injectable()
export class WatchTargets {
  private readonly sources: WatchTargetSource[] = [];

  register(source: WatchTargetSource): void {
    this.sources.push(source);
  }

  async maySee(actor: Actor, kind: string, id: string): Promise<boolean> {
    for (const source of this.sources) {
      const answer = await source.maySee(actor, kind, id);
      if (answer !== undefined) return answer;
    }
    return false;
  }
}
