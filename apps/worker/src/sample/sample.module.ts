import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CelebrationsEditModule } from '@libs/celebrations/edit/celebrations-edit.module.js';
import { CheckIn } from '@libs/celebrations/door/check-in.js';
import { FestivalsEditModule } from '@libs/celebrations/festivals/edit/festivals-edit.module.js';
import { ApproveFestivalCelebrations } from '@libs/celebrations/festivals/hosts/desk/approve-festival-celebrations.js';
import { HostsModule } from '@libs/celebrations/festivals/hosts/hosts.module.js';
import { RecapsModule } from '@libs/celebrations/recap/recaps.module.js';
import { RegistrationsModule } from '@libs/celebrations/registration/registrations.module.js';
import { CelebrationsWhenModule } from '@libs/celebrations/when/celebrations-when.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { ConsentProofs } from '@libs/clips/consent/proofs/consent-proofs.service.js';
import { ConsentsModule } from '@libs/clips/consent/consents.module.js';
import { ClipsEditModule } from '@libs/clips/edit/clips-edit.module.js';
import { DiscussionsWriteModule } from '@libs/discussions/write/discussions-write.module.js';
import { CountPlays } from '@libs/media/figures/count-plays.service.js';
import { MediaModule } from '@libs/media/media.module.js';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { StorageModule } from '@libs/platform/storage/storage.module.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { AdoptionsEditModule } from '@libs/practices/adoptions/edit/adoptions-edit.module.js';
import { CollectionsModule } from '@libs/practices/collections/collections.module.js';
import { PracticesEditModule } from '@libs/practices/edit/practices-edit.module.js';
import { PracticesRunningModule } from '@libs/practices/running/practices-running.module.js';
import { SelfChecksModule } from '@libs/themes/self-checks/self-checks.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { TidyFilm } from '@libs/media/sweeping/tidy-film.js';
import { AdornDiscussion } from './adorn-discussion.js';
import { LoadCelebrations } from './celebrations/load-celebrations.js';
import { MakeCelebration } from './celebrations/make-celebration.js';
import { MoveDates } from './celebrations/move-dates.js';
import { PublishCelebration } from './celebrations/publish-celebration.js';
import { RegisterPeople } from './celebrations/register-people.js';
import { RemoveCelebrations } from './celebrations/remove-celebrations.js';
import { AccompanyClip } from './clips/accompany-clip.js';
import { KeepClipLedger } from './clips/keep-clip-ledger.js';
import { TellPlays } from './clips/tell-plays.js';
import { DecideWaiting } from './decide-waiting.js';
import { AnnounceFestival } from './festivals/announce-festival.js';
import { AnnounceOwn } from './festivals/announce-own.js';
import { AnswerHosts } from './festivals/answer-hosts.js';
import { GatherGuests } from './festivals/gather-guests.js';
import { LoadFestivals } from './festivals/load-festivals.js';
import { MakeFestival } from './festivals/make-festival.js';
import { MakeOffer } from './festivals/make-offer.js';
import { MakeOwn } from './festivals/make-own.js';
import { OfferAsHosts } from './festivals/offer-as-hosts.js';
import { LoadSample } from './load-sample.js';
import { LoadTexts } from './load-texts.js';
import { MakeClip } from './make-clip.js';
import { MakeDiscussions } from './make-discussions.js';
import { AccompanyAdoption } from './practices/accompany-adoption.js';
import { ConfirmPractices } from './practices/confirm-practices.js';
import { LoadAdoption } from './practices/load-adoption.js';
import { LoadPractice } from './practices/load-practice.js';
import { LoadPractices } from './practices/load-practices.js';
import { MakeAdoption } from './practices/make-adoption.js';
import { MakeCollection } from './practices/make-collection.js';
import { MakePractice } from './practices/make-practice.js';
import { PastTime } from './practices/past-time.js';
import { PublishClip } from './publish-clip.js';
import { LoadRecaps } from './recaps/load-recaps.js';
import { MakeRecap } from './recaps/make-recap.js';
import { RemoveClips } from './remove-clips.js';
import { RemoveSample } from './remove-sample.js';
import { SampleActors } from './sample-actors.js';
import { AnswerSelfChecks } from './self-checks/answer-self-checks.js';

const FEATURES = [PlatformModule, NetworkSettingsModule, AccountsModule, CitiesModule, NotificationsModule, ReviewModule, MediaModule, StorageModule, ThemesModule, SelfChecksModule, ClipsEditModule, ConsentsModule, DiscussionsWriteModule, PracticesEditModule, AdoptionsEditModule, PracticesRunningModule, CollectionsModule, CelebrationsEditModule, CelebrationsWhenModule, RegistrationsModule, FestivalsEditModule, HostsModule, RecapsModule, MailModule];
const CLIPS = [MakeClip, PublishClip, AccompanyClip, KeepClipLedger, ConsentProofs, TellPlays, CountPlays, RemoveClips, TidyFilm];
const PRACTICES = [LoadPractices, LoadPractice, LoadAdoption, MakePractice, MakeAdoption, AccompanyAdoption, ConfirmPractices, MakeCollection, PastTime];
const CELEBRATIONS = [LoadCelebrations, MakeCelebration, PublishCelebration, RegisterPeople, MoveDates, CheckIn, RemoveCelebrations];
const FESTIVALS = [LoadFestivals, AnnounceFestival, MakeFestival, AnnounceOwn, MakeOwn, OfferAsHosts, MakeOffer, AnswerHosts, ApproveFestivalCelebrations, GatherGuests, LoadRecaps, MakeRecap];

/** The features as the loader of the sample uses them: their services, no jobs. Films are made by the worker processes. */
@Module({
  imports: FEATURES,
  providers: [LoadSample, LoadTexts, MakeDiscussions, AdornDiscussion, DecideWaiting, SampleActors, RemoveSample, AnswerSelfChecks, ...CLIPS, ...PRACTICES, ...CELEBRATIONS, ...FESTIVALS],
})
export class SampleModule {}
