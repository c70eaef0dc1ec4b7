import { Module } from '@nestjs/common';
import { CaptionTrackResolver } from './captions/caption-track.resolver.js';
import { CityStorageResolver } from './city-storage.resolver.js';
import { FilmResolver } from './film.resolver.js';
import { AcceptPlays } from './figures/accept-plays.js';
import { CountPlays } from './figures/count-plays.service.js';
import { NetworkFiguresResolver } from './figures/network-figures.resolver.js';
import { MediaModule } from './media.module.js';
import { AcceptPictures } from './pictures/accept-pictures.js';
import { PictureResolver } from './pictures/picture.resolver.js';
import { ServePictures } from './pictures/serve-pictures.js';
import { FilmPreviewsResolver } from './previews/film-previews.resolver.js';
import { ServeCaptions } from './serving/serve-captions.js';
import { ServeFilmFiles } from './serving/serve-film-files.js';
import { AcceptUploads } from './uploads/accept-uploads.js';
import { ReceiveBytes } from './uploads/receive-bytes.service.js';
import { TusUploads } from './uploads/tus-uploads.service.js';
import { UploadLocks } from './uploads/upload-locks.service.js';

@Module({
  imports: [MediaModule],
  controllers: [ServeFilmFiles, ServeCaptions, AcceptPictures, ServePictures, AcceptPlays],
  providers: [FilmResolver, FilmPreviewsResolver, CaptionTrackResolver, CityStorageResolver, PictureResolver, AcceptUploads, ReceiveBytes, TusUploads, UploadLocks, CountPlays, NetworkFiguresResolver],
})
export class MediaApiModule {}
