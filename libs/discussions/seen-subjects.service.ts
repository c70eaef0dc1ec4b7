import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { DiscussedKinds } from './discussed-kinds.service.js';

/** What says whose thread it is. */
export interface Discussed {
  isOpen: boolean;
  subjectKind: string | null;
  subjectId: string | null;
}

/** Whether an actor sees what a discussion is about. */
@Injectable()
export class SeenSubjects {
  constructor(private readonly kinds: DiscussedKinds) {}

  async sees(actor: Actor, { isOpen, subjectKind, subjectId }: Discussed): Promise<boolean> {
    if (isOpen || !subjectKind || !subjectId) return true;
    return (await this.kinds.of(subjectKind)?.maySee(actor, subjectId)) ?? false;
  }
}
