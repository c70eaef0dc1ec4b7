import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DiscussionsModule } from '@libs/discussions/discussions.module.js';
import { MediaModule } from '@libs/media/media.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { Clip } from './clip.entity.js';
import { ClipDiscussion } from './clip.discussion.js';
import { ClipFilms } from './clip-films.service.js';
import { ClipChapterRow, ClipTextRow } from './clip-parts.entity.js';
import { ClipReview } from './clip.review.js';
import { ClipMoment } from './moments/clip-moment.entity.js';
import { FilmChangesModule } from './film-change/film-changes.module.js';
import { CityClipCount, ThemeClipCount } from './read/clip-counts.entity.js';

/** Clips as every process needs them: registered with review, media and discussions. */
@Module({
  imports: [TypeOrmModule.forFeature([Clip, ClipTextRow, ClipMoment, ClipChapterRow, ThemeClipCount, CityClipCount]), FilmChangesModule, MediaModule, ReviewModule, ThemesModule, DiscussionsModule],
  providers: [ClipReview, ClipFilms, ClipDiscussion],
  exports: [DiscussionsModule, MediaModule, ReviewModule, ThemesModule],
})
export class ClipsModule {}
