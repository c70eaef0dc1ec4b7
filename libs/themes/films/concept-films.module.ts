import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaModule } from '@libs/media/media.module.js';
import { ThemesModule } from '../themes.module.js';
import { ConceptFilmRow } from './concept-film.entity.js';
import { ConceptFilmWords } from './concept-film-words.entity.js';
import { ConceptFilmAudience } from './concept-film-audience.service.js';
import { ConceptFilmsQuery } from './concept-films.query.js';
import { LoadConceptFilms } from './load-concept-films.js';

@Module({
  imports: [TypeOrmModule.forFeature([ConceptFilmRow, ConceptFilmWords]), MediaModule, ThemesModule],
  providers: [ConceptFilmAudience, ConceptFilmsQuery, LoadConceptFilms],
  exports: [ConceptFilmsQuery, LoadConceptFilms, MediaModule],
})
export class ConceptFilmsModule {}
