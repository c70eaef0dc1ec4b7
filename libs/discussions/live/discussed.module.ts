import { Module } from '@nestjs/common';
import { CityDiscussion } from '../city.discussion.js';
import { DiscussedKinds } from '../discussed-kinds.service.js';
import { SeenSubjects } from '../seen-subjects.service.js';

/** For a process that keeps no content: the kinds that have threads, of which only who sees them is asked. Features register theirs beside it. */
@Module({ providers: [DiscussedKinds, CityDiscussion, SeenSubjects], exports: [DiscussedKinds, SeenSubjects] })
export class DiscussedModule {}
