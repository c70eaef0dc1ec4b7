import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../celebrations.module.js';
import { CelebrationListQuery } from './celebration-list.query.js';
import { CelebrationLoaders } from './celebration.loaders.js';
import { CelebrationPageQuery } from './celebration-page.query.js';
import { CelebrationRows } from './celebration-rows.query.js';
import { OccurrenceRows } from './occurrence-rows.query.js';

const QUERIES = [CelebrationRows, CelebrationPageQuery, CelebrationListQuery, CelebrationLoaders, OccurrenceRows];

/** How celebrations and occurrences are read, for every folder that answers with one. */
@Module({ imports: [CelebrationsModule], providers: QUERIES, exports: [CelebrationsModule, ...QUERIES] })
export class CelebrationsReadModule {}
