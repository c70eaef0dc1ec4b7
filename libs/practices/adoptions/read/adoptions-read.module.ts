import { Module } from '@nestjs/common';
import { PracticesModule } from '../../practices.module.js';
import { AdoptionEntriesQuery } from './adoption-entries.query.js';
import { AdoptionPageQuery } from './adoption-page.query.js';
import { AdoptionRows } from './adoption-rows.query.js';
import { AdoptionLoaders } from './adoption.loaders.js';

const READS = [AdoptionRows, AdoptionPageQuery, AdoptionLoaders, AdoptionEntriesQuery];

/** What reads adoptions for the one who asks. */
@Module({ imports: [PracticesModule], providers: READS, exports: READS })
export class AdoptionsReadModule {}
