import { Module } from '@nestjs/common';
import { CelebrationRecapResolver, CityRecapFiguresResolver } from './celebration-recap.resolver.js';
import { RecapFiguresQuery } from './recap-figures.query.js';
import { RecapResolver } from './recap.resolver.js';
import { RecapRows } from './recap-rows.query.js';
import { RecapsModule } from './recaps.module.js';

@Module({ imports: [RecapsModule], providers: [RecapRows, RecapFiguresQuery, RecapResolver, CelebrationRecapResolver, CityRecapFiguresResolver] })
export class RecapsApiModule {}
