import { Module } from '@nestjs/common';
import { DiscussedModule } from '@libs/discussions/live/discussed.module.js';
import { AdoptionDiscussion } from './adoptions/adoption.discussion.js';
import { PracticeDiscussion } from './practice.discussion.js';

/** Of practices and adoptions only who sees them, for the processes that keep the rooms of their threads. */
@Module({ imports: [DiscussedModule], providers: [PracticeDiscussion, AdoptionDiscussion] })
export class PracticesDiscussedModule {}
