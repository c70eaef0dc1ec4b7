import { Module } from '@nestjs/common';
import { AdoptionsApiModule } from './adoptions/adoptions.api.module.js';
import { CollectionsApiModule } from './collections/collections.api.module.js';
import { FamilyApiModule } from './family/family.api.module.js';
import { PracticeEditResolver } from './edit/practice-edit.resolver.js';
import { PracticeStateResolver } from './edit/practice-state.resolver.js';
import { PracticesEditModule } from './edit/practices-edit.module.js';
import { PracticeLibraryModule } from './library/practice-library.module.js';
import { PracticesModule } from './practices.module.js';
import { PrintsApiModule } from './print/prints.api.module.js';
import { CityPracticesResolver } from './read/city-practices.resolver.js';
import { PracticeDeskResolver } from './read/practice-desk.resolver.js';
import { PracticeRevisionResolver } from './read/practice-revision.resolver.js';
import { PracticesReadModule } from './read/practices-read.module.js';
import { PracticesResolver } from './read/practices.resolver.js';
import { RelatedClipsResolver } from './read/related-clips.resolver.js';
import { ReviewItemPracticeResolver } from './read/review-item-practice.resolver.js';
import { ThemePracticesResolver } from './read/theme-practices.resolver.js';
import { WithdrawnPracticeResolver } from './read/withdrawn-practice.resolver.js';
import { CityDuesResolver } from './running/city-dues.resolver.js';
import { CityDuesQuery } from './running/city-dues.query.js';
import { PracticesRunningModule } from './running/practices-running.module.js';
import { RunningResolver } from './running/running.resolver.js';

const READ = [PracticesResolver, PracticeRevisionResolver, PracticeDeskResolver, RelatedClipsResolver, CityPracticesResolver, ThemePracticesResolver, ReviewItemPracticeResolver, WithdrawnPracticeResolver];
const EDIT = [PracticeEditResolver, PracticeStateResolver];
const RUNNING = [RunningResolver, CityDuesResolver, CityDuesQuery];

@Module({ imports: [PracticesModule, PracticesReadModule, PracticesEditModule, PracticesRunningModule, PracticeLibraryModule, AdoptionsApiModule, FamilyApiModule, PrintsApiModule, CollectionsApiModule], providers: [...READ, ...EDIT, ...RUNNING] })
export class PracticesApiModule {}
