import { Module } from '@nestjs/common';
import { CelebrationsReadModule } from '../../read/celebrations-read.module.js';
import { FestivalListQuery } from './festival-list.query.js';
import { FestivalLoaders } from './festival.loaders.js';
import { FestivalPageQuery } from './festival-page.query.js';
import { FestivalRows } from './festival-rows.query.js';
import { ProgrammeQuery } from './programme.query.js';

const QUERIES = [FestivalRows, FestivalPageQuery, FestivalListQuery, FestivalLoaders, ProgrammeQuery];

/** How festivals are read, for every folder that answers with one. */
@Module({ imports: [CelebrationsReadModule], providers: QUERIES, exports: [CelebrationsReadModule, ...QUERIES] })
export class FestivalsReadModule {}
