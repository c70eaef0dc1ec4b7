import { Module } from '@nestjs/common';
import { DraftCaptions } from '../captions/draft-captions.js';
import { SuggestCaption } from '../captions/suggest-caption.js';
import { SaveCaptions } from '../captions/save-captions.js';
import { ClipsModule } from '../clips.module.js';
import { MarkMoments } from '../moments/mark-moments.js';
import { WriteMomentLog } from '../moments/write-moment-log.js';
import { SetChapter } from '../moments/set-chapter.js';
import { SuggestMoment } from '../moments/moment-suggestions.service.js';
import { AppealClip } from './appeal-clip.js';
import { ChoosePoster } from './choose-poster.js';
import { ClipEditing } from './clip-editing.service.js';
import { ClipFilm } from './clip-film.service.js';
import { CreateClip } from './create-clip.js';
import { EditClip } from './edit-clip.js';
import { HideClip } from './hide-clip.js';
import { SubmitClip } from './submit-clip.js';
import { WithdrawClip } from './withdraw-clip.js';

/** Everything that writes a clip; the sample network is loaded through it too. */
@Module({
  imports: [ClipsModule],
  providers: [ClipEditing, ChoosePoster, CreateClip, EditClip, ClipFilm, SubmitClip, WithdrawClip, HideClip, AppealClip, SaveCaptions, SuggestCaption, DraftCaptions, WriteMomentLog, MarkMoments, SuggestMoment, SetChapter],
  exports: [ChoosePoster, CreateClip, EditClip, ClipFilm, SubmitClip, WithdrawClip, HideClip, AppealClip, SaveCaptions, SuggestCaption, DraftCaptions, MarkMoments, SuggestMoment, SetChapter],
})
export class ClipsEditModule {}
