import { Module } from '@nestjs/common';
import { PracticesReadModule } from '../read/practices-read.module.js';
import { AdoptionsEditModule } from './edit/adoptions-edit.module.js';
import { AdoptionDiaryResolver } from './edit/adoption-diary.resolver.js';
import { AdoptionEditResolver } from './edit/adoption-edit.resolver.js';
import { AdoptionPartsResolver } from './read/adoption-parts.resolver.js';
import { AdoptionsReadModule } from './read/adoptions-read.module.js';
import { AdoptionsResolver } from './read/adoptions.resolver.js';
import { CityAdoptionsResolver, PracticeAdoptionsResolver } from './read/adoption-lists.resolver.js';

@Module({
  imports: [PracticesReadModule, AdoptionsReadModule, AdoptionsEditModule],
  providers: [AdoptionsResolver, AdoptionPartsResolver, PracticeAdoptionsResolver, CityAdoptionsResolver, AdoptionEditResolver, AdoptionDiaryResolver],
})
export class AdoptionsApiModule {}
