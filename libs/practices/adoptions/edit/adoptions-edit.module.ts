import { Module } from '@nestjs/common';
import { PracticesModule } from '../../practices.module.js';
import { AdoptionHints } from '../adoption-hints.service.js';
import { AnswerReport } from './answer-report.js';
import { MoveAdoption } from './move-adoption.js';
import { PublishAdoption } from './publish-adoption.js';
import { SaveAdoption } from './save-adoption.js';
import { SendOffer } from './send-offer.js';
import { TakeOver } from './take-over.js';
import { WriteEntry } from './write-entry.js';

/** Everything that writes an adoption; the sample network is loaded through it too. */
@Module({
  imports: [PracticesModule],
  providers: [AdoptionHints, TakeOver, SaveAdoption, MoveAdoption, WriteEntry, SendOffer, AnswerReport, PublishAdoption],
  exports: [AdoptionHints, TakeOver, SaveAdoption, MoveAdoption, WriteEntry, SendOffer, AnswerReport, PublishAdoption],
})
export class AdoptionsEditModule {}
