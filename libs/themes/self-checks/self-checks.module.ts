import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CitySelfChecksQuery } from './city-self-checks.query.js';
import { SaveSelfCheck } from './save-self-check.js';
import { SelfCheckAnswerRow } from './self-check-answer.entity.js';
import { CitySelfCheckRow } from './self-check.entity.js';
import { SelfCheckTexts } from './self-check-texts.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CitySelfCheckRow, SelfCheckAnswerRow])],
  providers: [SelfCheckTexts, CitySelfChecksQuery, SaveSelfCheck],
  exports: [SelfCheckTexts, CitySelfChecksQuery, SaveSelfCheck],
})
export class SelfChecksModule {}
