import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '@libs/platform/storage/storage.module.js';
import { FilmDayCount } from './figures/film-day-count.entity.js';
import { FilmDay } from './figures/film-day.entity.js';
import { FilmFigures } from './figures/film-figures.service.js';
import { CaptionTrack } from './captions/caption-track.entity.js';
import { CaptionsService } from './captions/captions.service.js';
import { CaptionDraft } from './captions/machine/caption-draft.entity.js';
import { CaptionFiles } from './captions/files/caption-files.service.js';
import { CaptionDrafts } from './captions/machine/caption-drafts.service.js';
import { Engines } from './captions/machine/engines.service.js';
import { CaptionSuggestion } from './captions/suggestions/caption-suggestion.entity.js';
import { CaptionSuggestionList } from './captions/suggestions/suggestion-lists.service.js';
import { CaptionSuggestions } from './captions/suggestions/caption-suggestions.service.js';
import { FormerCaptions } from './captions/former-captions.entity.js';
import { Film } from './film.entity.js';
import { FilmAudiences } from './film-audience.service.js';
import { FilmViews } from './film-views.service.js';
import { FilmsService } from './films.service.js';
import { Picture } from './pictures/picture.entity.js';
import { PictureUsers } from './pictures/picture-users.service.js';
import { PicturesService } from './pictures/pictures.service.js';
import { Rendition } from './rendition.entity.js';
import { tusStoreProvider } from './uploads/make-tus-store.js';
import { Upload } from './uploads/upload.entity.js';
import { UploadStore } from './uploads/upload-store.service.js';
import { UploadsService } from './uploads/uploads.service.js';

const CAPTIONS = [CaptionsService, CaptionFiles, CaptionSuggestions, CaptionSuggestionList, CaptionDrafts, Engines];

@Module({
  imports: [StorageModule, TypeOrmModule.forFeature([Film, Rendition, Upload, CaptionTrack, FormerCaptions, CaptionSuggestion, CaptionDraft, Picture, FilmDay, FilmDayCount])],
  providers: [FilmAudiences, FilmsService, FilmViews, ...CAPTIONS, tusStoreProvider, UploadStore, UploadsService, PictureUsers, PicturesService, FilmFigures],
  exports: [FilmAudiences, FilmsService, FilmViews, ...CAPTIONS, UploadStore, UploadsService, PictureUsers, PicturesService, FilmFigures],
})
export class MediaModule {}
