import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaModule } from '@libs/media/media.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { CarryCaptions } from './copy-captions.js';
import { ClipFilmChange } from './film-change.entity.js';
import { FilmChangeFilms } from './film-change-films.service.js';
import { FilmChangeReview } from './film-change.review.js';

/** Registered with review and media, in every process. */
@Module({
  imports: [TypeOrmModule.forFeature([ClipFilmChange]), MediaModule, ReviewModule],
  providers: [CarryCaptions, FilmChangeReview, FilmChangeFilms],
  exports: [CarryCaptions],
})
export class FilmChangesModule {}
