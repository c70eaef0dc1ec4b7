import { Module } from '@nestjs/common';
import { FestivalEditResolver } from './edit/festival-edit.resolver.js';
import { FestivalStateResolver } from './edit/festival-state.resolver.js';
import { FestivalsEditModule } from './edit/festivals-edit.module.js';
import { HostsApiModule } from './hosts/hosts.api.module.js';
import { CityFestivalsResolver } from './read/city-festivals.resolver.js';
import { FestivalDeskResolver } from './read/festival-desk.resolver.js';
import { FestivalFieldsResolver } from './read/festival-fields.resolver.js';
import { FestivalOfResolver } from './read/festival-of.resolver.js';
import { FestivalsReadModule } from './read/festivals-read.module.js';
import { FestivalsResolver } from './read/festivals.resolver.js';
import { ReviewItemFestivalResolver } from './read/review-item-festival.resolver.js';

const READ = [FestivalsResolver, FestivalFieldsResolver, FestivalDeskResolver, CityFestivalsResolver, FestivalOfResolver, ReviewItemFestivalResolver];

/** Festivals as the API answers them; those who offer something are in hosts/. */
@Module({ imports: [FestivalsReadModule, FestivalsEditModule, HostsApiModule], providers: [...READ, FestivalEditResolver, FestivalStateResolver] })
export class FestivalsApiModule {}
