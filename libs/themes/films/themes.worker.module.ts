import { Module } from '@nestjs/common';
import { SelfChecksModule } from '../self-checks/self-checks.module.js';
import { ConceptFilmReactions } from './concept-film.reactions.js';
import { ConceptFilmsModule } from './concept-films.module.js';

@Module({ imports: [ConceptFilmsModule, SelfChecksModule], providers: [ConceptFilmReactions] })
export class ThemesWorkerModule {}
