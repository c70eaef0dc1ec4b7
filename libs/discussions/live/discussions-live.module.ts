import { Module } from '@nestjs/common';
import { CityDiscussion } from '../city.discussion.js';
import { DiscussedKinds } from '../discussed-kinds.service.js';
import { SeenSubjects } from '../seen-subjects.service.js';
import { DiscussionAudience } from './discussion-audience.service.js';

/**
 * For a realtime process, which keeps no content: beside cities it knows no kind of subject, so the thread of a subject that
 * is not public has no live room there; its page asks the API.
 */
@Module({ providers: [DiscussedKinds, CityDiscussion, SeenSubjects, DiscussionAudience], exports: [DiscussionAudience] })
export class DiscussionsLiveModule {}
