import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@libs/discussions/subject-threads.service.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { ClipDeleted } from './clip.events.js';
import { CLIP } from './clip.types.js';

/** The comments on a clip are seen as long as the clip is. */
@Injectable()
export class ClipThreadReactions {
  constructor(private readonly threads: SubjectThreads) {}

  @On(SubjectMoved, ofKind(CLIP))
  async followMoved({ subjectId }: SubjectMovedPayload): Promise<void> {
    await this.threads.follow(CLIP, subjectId);
  }

  @On(ClipDeleted)
  async followDeleted({ clipId }: { clipId: string }): Promise<void> {
    await this.threads.follow(CLIP, clipId);
  }
}
