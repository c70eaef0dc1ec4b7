import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaModule } from '@libs/media/media.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { Clip } from './clip.entity.js';
import { ClipFilms } from './clip-films.service.js';
import { ClipChapterRow, ClipQuestionRow, ClipTextRow } from './clip-parts.entity.js';
import { ClipReview } from './clip.review.js';

/** Clips as every process needs them: registered with review and media. */
@Module({
  imports: [TypeOrmModule.forFeature([Clip, ClipTextRow, ClipQuestionRow, ClipChapterRow]), MediaModule, ReviewModule, ThemesModule],
  providers: [ClipReview, ClipFilms],
  exports: [MediaModule, ReviewModule, ThemesModule],
})
export class ClipsModule {}
