import { Module } from '@nestjs/common';
import { CelebrationsEditModule } from '../edit/celebrations-edit.module.js';
import { CelebrationsReadModule } from '../read/celebrations-read.module.js';
import { SaveRecap } from './save-recap.js';

/** How recaps are written, also for the sample network. */
@Module({ imports: [CelebrationsReadModule, CelebrationsEditModule], providers: [SaveRecap], exports: [CelebrationsReadModule, SaveRecap] })
export class RecapsModule {}
