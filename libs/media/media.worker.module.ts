import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { sweepCaptionDrafts } from './captions/machine/caption-draft.jobs.js';
import { CaptionDraftReactions } from './captions/machine/caption-draft.reactions.js';
import { DraftCaptionsProcessor } from './captions/machine/draft-captions.processor.js';
import { DraftRuns } from './captions/machine/draft-runs.service.js';
import { DraftWork } from './captions/machine/draft-work.service.js';
import { SweepCaptionDraftsProcessor } from './captions/machine/sweep-caption-drafts.processor.js';
import { FilmHints } from './film-hints.service.js';
import { sweepFilmFiles, sweepFilms } from './media.jobs.js';
import { MediaModule } from './media.module.js';
import { MediaReactions } from './media.reactions.js';
import { sweepPictures } from './pictures/picture.jobs.js';
import { SweepPicturesProcessor } from './pictures/sweep-pictures.processor.js';
import { FilmRuns } from './pipeline/film-runs.service.js';
import { FilmTools } from './pipeline/film-tools.service.js';
import { ProcessFilmProcessor } from './pipeline/process-film.processor.js';
import { QueueFilm } from './pipeline/queue-film.js';
import { RunBeats } from './pipeline/run-beats.service.js';
import { ScratchFolders } from './pipeline/scratch-folders.service.js';
import { CheckFilmFiles } from './sweeping/check-film-files.js';
import { FilesOwner } from './sweeping/files-owner.service.js';
import { LoseFilm } from './sweeping/lose-film.js';
import { SweepFilmFilesProcessor } from './sweeping/sweep-film-files.processor.js';
import { SweepFilmsProcessor } from './sweeping/sweep-films.processor.js';
import { TidyFilm } from './sweeping/tidy-film.js';
import { SettleUploads } from './uploads/settle-uploads.js';

const MINUTE = 60_000;

@Module({
  imports: [MediaModule, NetworkSettingsModule],
  providers: [
    ...[MediaReactions, ProcessFilmProcessor, SweepFilmsProcessor, SweepFilmFilesProcessor, SweepPicturesProcessor],
    ...[CaptionDraftReactions, DraftCaptionsProcessor, DraftRuns, DraftWork, SweepCaptionDraftsProcessor],
    ...[CheckFilmFiles, FilesOwner, FilmHints, FilmRuns, FilmTools, LoseFilm, QueueFilm, RunBeats, ScratchFolders, SettleUploads, TidyFilm],
  ],
  exports: [QueueFilm],
})
export class MediaWorkerModule implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly tools: FilmTools,
    private readonly scratch: ScratchFolders,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.tools.announce();
    await this.scratch.sweep();
    await this.jobs.schedule(sweepFilms, {}, MINUTE);
    await this.jobs.schedule(sweepCaptionDrafts, {}, MINUTE);
    await this.jobs.schedule(sweepFilmFiles, {}, 30 * MINUTE);
    await this.jobs.schedule(sweepPictures, {}, 60 * MINUTE);
  }
}
