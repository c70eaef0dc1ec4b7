import { Module } from '@nestjs/common';
import { DiscussedModule } from './discussed.module.js';
import { DiscussionAudience } from './discussion-audience.service.js';

/** For a realtime process: who may hear the room of a discussion. Of a subject that is not public its own registration says it. */
@Module({ imports: [DiscussedModule], providers: [DiscussionAudience], exports: [DiscussionAudience] })
export class DiscussionsLiveModule {}
