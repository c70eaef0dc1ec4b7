import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../../celebrations.module.js';
import { CelebrationsEditModule } from '../../edit/celebrations-edit.module.js';
import { AppealFestival } from './appeal-festival.js';
import { CopyFestival } from './copy-festival.js';
import { CreateFestival } from './create-festival.js';
import { FestivalEditing } from './festival-editing.service.js';
import { HideFestival } from './hide-festival.js';
import { SaveFestival } from './save-festival.js';
import { SetCelebrationFestival } from './set-celebration-festival.js';
import { SubmitFestival } from './submit-festival.js';
import { WithdrawFestival } from './withdraw-festival.js';

const OPERATIONS = [CreateFestival, SaveFestival, SubmitFestival, WithdrawFestival, HideFestival, AppealFestival, CopyFestival, SetCelebrationFestival];

/** Everything that writes a festival; the sample network is loaded through it too. */
@Module({ imports: [CelebrationsModule, CelebrationsEditModule], providers: [FestivalEditing, ...OPERATIONS], exports: [FestivalEditing, ...OPERATIONS] })
export class FestivalsEditModule {}
