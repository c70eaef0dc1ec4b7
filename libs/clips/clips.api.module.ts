import { Module } from '@nestjs/common';
import { AcceptCaptions } from './captions/accept-captions.js';
import { CaptionDraftsResolver } from './captions/caption-drafts.resolver.js';
import { CaptionSuggestionsResolver, ClipSuggestionsResolver } from './captions/caption-suggestions.resolver.js';
import { CaptionEditResolver } from './captions/caption-edit.resolver.js';
import { ClipsModule } from './clips.module.js';
import { AcceptProofs } from './consent/proofs/accept-proofs.js';
import { ConsentEntries } from './consent/consent-entries.query.js';
import { ConsentProofs } from './consent/proofs/consent-proofs.service.js';
import { ConsentResolver } from './consent/consent.resolver.js';
import { ConsentsModule } from './consent/consents.module.js';
import { ServeProofs } from './consent/proofs/serve-proofs.js';
import { TakenBackClips } from './consent/taken-back.query.js';
import { ClipsEditModule } from './edit/clips-edit.module.js';
import { ClipAppealResolver } from './edit/clip-appeal.resolver.js';
import { ChangeFilm } from './film-change/edit-film-change.js';
import { FilmChangeResolver, ReviewItemFilmChangeResolver } from './film-change/film-change.resolver.js';
import { FilmChanges } from './film-change/film-changes.query.js';
import { SubmitFilmChange } from './film-change/submit-film-change.js';
import { ClipEditResolver } from './edit/clip-edit.resolver.js';
import { ClipFilmResolver } from './edit/clip-film.resolver.js';
import { ClipStateResolver } from './edit/clip-state.resolver.js';
import { ClipMomentsResolver, MomentWordsResolver } from './moments/clip-moments.resolver.js';
import { MomentLoaders } from './moments/moment.loaders.js';
import { MomentsResolver } from './moments/moments.resolver.js';
import { PassagesQuery } from './moments/passages.query.js';
import { PassagesResolver } from './moments/passages.resolver.js';
import { ClipCaptionsResolver } from './read/clip-captions.resolver.js';
import { ClipFiguresResolver } from './read/clip-figures.resolver.js';
import { ClipDeskResolver } from './read/clip-desk.resolver.js';
import { ClipListQuery } from './read/clip-list.query.js';
import { OwnedClips } from './read/owned-clips.query.js';
import { ClipPageQuery } from './read/clip-page.query.js';
import { ClipRows } from './read/clip-rows.query.js';
import { ClipChapterResolver, ClipQuestionResolver, ClipWordsResolver } from './read/clip-words.resolver.js';
import { ClipLoaders } from './read/clip.loaders.js';
import { ClipsResolver } from './read/clips.resolver.js';
import { CityClipsResolver } from './read/city-clips.resolver.js';
import { CityPointClipsResolver, NetworkClipsResolver } from './read/network-clips.resolver.js';
import { ReviewItemClipResolver } from './read/review-item-clip.resolver.js';
import { ThemeClipsResolver } from './read/theme-clips.resolver.js';

@Module({
  imports: [ClipsModule, ClipsEditModule, ConsentsModule],
  controllers: [AcceptCaptions, AcceptProofs, ServeProofs],
  providers: [
    ClipRows,
    ClipListQuery,
    OwnedClips,
    ClipPageQuery,
    ClipLoaders,
    ClipsResolver,
    ClipWordsResolver,
    ClipQuestionResolver,
    ClipChapterResolver,
    ClipCaptionsResolver,
    CaptionEditResolver,
    CaptionSuggestionsResolver,
    CaptionDraftsResolver,
    ClipSuggestionsResolver,
    ClipDeskResolver,
    ClipFiguresResolver,
    ClipEditResolver,
    ClipFilmResolver,
    ClipStateResolver,
    ClipAppealResolver,
    ThemeClipsResolver,
    CityClipsResolver,
    NetworkClipsResolver,
    CityPointClipsResolver,
    ReviewItemClipResolver,
    MomentsResolver,
    MomentLoaders,
    ClipMomentsResolver,
    MomentWordsResolver,
    PassagesQuery,
    PassagesResolver,
    ConsentResolver,
    ConsentEntries,
    ConsentProofs,
    TakenBackClips,
    FilmChangeResolver,
    ReviewItemFilmChangeResolver,
    FilmChanges,
    ChangeFilm,
    SubmitFilmChange,
  ],
})
export class ClipsApiModule {}
