import { Module } from '@nestjs/common';
import { PracticeEditResolver } from './edit/practice-edit.resolver.js';
import { PracticeStateResolver } from './edit/practice-state.resolver.js';
import { PracticesEditModule } from './edit/practices-edit.module.js';
import { PracticeLibraryModule } from './library/practice-library.module.js';
import { PracticesModule } from './practices.module.js';
import { CityPracticesResolver } from './read/city-practices.resolver.js';
import { PracticeDeskResolver } from './read/practice-desk.resolver.js';
import { PracticeRevisionResolver } from './read/practice-revision.resolver.js';
import { PracticesReadModule } from './read/practices-read.module.js';
import { PracticesResolver } from './read/practices.resolver.js';
import { RelatedClipsResolver } from './read/related-clips.resolver.js';
import { ReviewItemPracticeResolver } from './read/review-item-practice.resolver.js';
import { ThemePracticesResolver } from './read/theme-practices.resolver.js';

const READ = [PracticesResolver, PracticeRevisionResolver, PracticeDeskResolver, RelatedClipsResolver, CityPracticesResolver, ThemePracticesResolver, ReviewItemPracticeResolver];
const EDIT = [PracticeEditResolver, PracticeStateResolver];

@Module({ imports: [PracticesModule, PracticesReadModule, PracticesEditModule, PracticeLibraryModule], providers: [...READ, ...EDIT] })
export class PracticesApiModule {}
