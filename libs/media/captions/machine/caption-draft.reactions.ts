import { Injectable } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { CaptionDraftAsked } from './caption-draft.events.js';
import { draftCaptions } from './caption-draft.jobs.js';

/** What is asked of a machine becomes a job. */
@Injectable()
export class CaptionDraftReactions {
  constructor(private readonly jobs: Jobs) {}

  @On(CaptionDraftAsked)
  async queueDraft({ draftId }: { draftId: string }): Promise<void> {
    await this.jobs.add(draftCaptions, { draftId }, { id: `caption-draft-${draftId}` });
  }
}
