import { Module } from '@nestjs/common';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { PracticesReadModule } from '../read/practices-read.module.js';
import { CityCollectionsResolver } from './city-collections.resolver.js';
import { CollectionListQuery } from './collection-list.query.js';
import { CollectionLoaders } from './collection.loaders.js';
import { CollectionsModule } from './collections.module.js';
import { CollectionsResolver } from './collections.resolver.js';
import { PracticeCollectionsResolver } from './practice-collections.resolver.js';

@Module({
  imports: [CollectionsModule, PracticesReadModule, CitiesModule],
  providers: [CollectionListQuery, CollectionLoaders, CollectionsResolver, CityCollectionsResolver, PracticeCollectionsResolver],
})
export class CollectionsApiModule {}
