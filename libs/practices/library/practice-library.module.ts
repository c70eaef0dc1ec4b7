import { Module } from '@nestjs/common';
import { PracticesReadModule } from '../read/practices-read.module.js';
import { PracticeFacetsQuery } from './practice-facets.query.js';
import { PracticeLibraryResolver } from './practice-library.resolver.js';
import { PracticeListQuery } from './practice-list.query.js';

/** The library as the API answers it. */
@Module({ imports: [PracticesReadModule], providers: [PracticeListQuery, PracticeFacetsQuery, PracticeLibraryResolver] })
export class PracticeLibraryModule {}
