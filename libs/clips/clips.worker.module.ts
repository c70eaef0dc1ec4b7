import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { CaptionReactions } from './captions/caption.reactions.js';
import { ClipAudienceQuery } from './clip-audience.query.js';
import { ClipThreadReactions } from './clip-thread.reactions.js';
import { ClipReactions } from './clip.reactions.js';
import { ClipsModule } from './clips.module.js';
import { MomentReactions } from './moments/moment.reactions.js';
import { ClipGoneReactions } from './film-change/clip-gone.reactions.js';
import { FilmChangesModule } from './film-change/film-changes.module.js';
import { FilmChangeReactions } from './film-change/film-change.reactions.js';
import { ConsentsWorkerModule } from './consent/consents.worker.module.js';

@Module({ imports: [ClipsModule, FilmChangesModule, ConsentsWorkerModule, NotificationsModule], providers: [ClipReactions, CaptionReactions, ClipThreadReactions, FilmChangeReactions, ClipGoneReactions, ClipAudienceQuery, MomentReactions] })
export class ClipsWorkerModule {}
