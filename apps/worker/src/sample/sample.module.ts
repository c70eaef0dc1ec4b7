import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { ClipsEditModule } from '@libs/clips/edit/clips-edit.module.js';
import { DiscussionsWriteModule } from '@libs/discussions/write/discussions-write.module.js';
import { MediaModule } from '@libs/media/media.module.js';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { TidyFilm } from '@libs/media/sweeping/tidy-film.js';
import { AdornDiscussion } from './adorn-discussion.js';
import { LoadSample } from './load-sample.js';
import { MakeClip } from './make-clip.js';
import { MakeDiscussions } from './make-discussions.js';
import { PublishClip } from './publish-clip.js';
import { RemoveSample } from './remove-sample.js';
import { SampleActors } from './sample-actors.js';

/** The features as the loader of the sample uses them: their services, no jobs. Films are made by the worker processes. */
@Module({
  imports: [PlatformModule, NetworkSettingsModule, AccountsModule, CitiesModule, NotificationsModule, ReviewModule, MediaModule, ThemesModule, ClipsEditModule, DiscussionsWriteModule],
  providers: [LoadSample, MakeClip, MakeDiscussions, AdornDiscussion, PublishClip, SampleActors, RemoveSample, TidyFilm],
})
export class SampleModule {}
