import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices.module.js';
import { OwnedPractices } from './owned-practices.query.js';
import { PracticeDifferencesQuery } from './practice-differences.query.js';
import { PracticePageQuery } from './practice-page.query.js';
import { PracticeProgressQuery } from './practice-progress.query.js';
import { PracticeRows } from './practice-rows.query.js';
import { PracticeLoaders } from './practice.loaders.js';

const READS = [PracticeRows, PracticePageQuery, PracticeLoaders, PracticeProgressQuery, PracticeDifferencesQuery, OwnedPractices];

/** Statements and loaders that pages of practices, adoptions and collections stand on. */
@Module({ imports: [PracticesModule], providers: READS, exports: READS })
export class PracticesReadModule {}
