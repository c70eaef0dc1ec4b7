import { Module } from '@nestjs/common';
import { ConceptFilmReactions } from './concept-film.reactions.js';
import { ConceptFilmsModule } from './concept-films.module.js';

@Module({ imports: [ConceptFilmsModule], providers: [ConceptFilmReactions] })
export class ConceptFilmsWorkerModule {}
