import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DiscussionsModule } from '@libs/discussions/discussions.module.js';
import { MediaModule } from '@libs/media/media.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { Celebration } from './celebration.entity.js';
import { CelebrationDiscussion } from './celebration.discussion.js';
import { CelebrationPictures } from './celebration-pictures.service.js';
import { CelebrationReview } from './celebration.review.js';
import { CalendarFeed } from './feeds/calendar-feed.entity.js';
import { FestivalHost } from './festivals/festival-host.entity.js';
import { FestivalPictures } from './festivals/festival-pictures.service.js';
import { Festival } from './festivals/festival.entity.js';
import { FestivalReview } from './festivals/festival.review.js';
import { CalendarImport } from './import/calendar-import.entity.js';
import { RecapPictures } from './recap/recap-pictures.service.js';
import { Recap } from './recap/recap.entity.js';
import { Registration } from './registration/registration.entity.js';
import { Notice, Reminder } from './told/told.entity.js';
import { CelebrationWhen } from './when/celebration-when.service.js';
import { Occurrence } from './when/occurrence.entity.js';
import { SettleOccurrences } from './when/rows/settle-occurrences.js';

const ANNOUNCED = [Celebration, Occurrence, Festival, FestivalHost, Recap, CalendarImport];
const VISITED = [Registration, Reminder, Notice, CalendarFeed];

/** Celebrations as every process needs them: registered with review and discussions. */
@Module({
  imports: [TypeOrmModule.forFeature([...ANNOUNCED, ...VISITED]), MediaModule, ReviewModule, ThemesModule, DiscussionsModule],
  providers: [CelebrationReview, FestivalReview, CelebrationDiscussion, CelebrationPictures, FestivalPictures, RecapPictures, SettleOccurrences, CelebrationWhen],
  exports: [SettleOccurrences, CelebrationWhen, MediaModule, ReviewModule, ThemesModule, DiscussionsModule],
})
export class CelebrationsModule {}
