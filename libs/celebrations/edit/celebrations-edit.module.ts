import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../celebrations.module.js';
import { AppealCelebration } from './appeal-celebration.js';
import { CelebrationEditing } from './celebration-editing.service.js';
import { CreateCelebration } from './create-celebration.js';
import { GrantAtOnce } from './grant-at-once.js';
import { HideCelebration } from './hide-celebration.js';
import { SaveCelebration } from './save-celebration.js';
import { SubmitCelebration } from './submit-celebration.js';
import { WithdrawCelebration } from './withdraw-celebration.js';

const OPERATIONS = [CreateCelebration, SaveCelebration, SubmitCelebration, WithdrawCelebration, HideCelebration, AppealCelebration, GrantAtOnce];

/** Everything that writes a celebration; the sample network is loaded through it too. */
@Module({ imports: [CelebrationsModule], providers: [CelebrationEditing, ...OPERATIONS], exports: [CelebrationEditing, ...OPERATIONS] })
export class CelebrationsEditModule {}
