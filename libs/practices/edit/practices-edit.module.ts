import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices.module.js';
import { AppealPractice } from './appeal-practice.js';
import { CreatePractice } from './create-practice.js';
import { EditPractice } from './edit-practice.js';
import { HidePractice } from './hide-practice.js';
import { PracticeHints } from './practice-hints.service.js';
import { PracticeMoves } from './practice-moves.service.js';
import { SaveSection } from './save-section.js';
import { SubmitPractice } from './submit-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

const OPERATIONS = [CreatePractice, SaveSection, EditPractice, SubmitPractice, WithdrawPractice, HidePractice, AppealPractice];

/** Everything that writes a practice; the sample network is loaded through it too. */
@Module({ imports: [PracticesModule], providers: [PracticeHints, PracticeMoves, ...OPERATIONS], exports: [PracticeHints, ...OPERATIONS] })
export class PracticesEditModule {}
