import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReviewModule } from '@libs/review/review.module.js';
import { ConsentProof } from './proofs/consent-proof.entity.js';
import { ConsentRecord } from './consent-record.entity.js';
import { KeepLedger } from './write-ledger.js';
import { TakeBackClip } from './take-back-clip.js';

/** The consent ledger, for who writes it and for the jobs that keep it. */
@Module({
  imports: [TypeOrmModule.forFeature([ConsentRecord, ConsentProof]), ReviewModule],
  providers: [TakeBackClip, KeepLedger],
  exports: [TakeBackClip, KeepLedger],
})
export class ConsentsModule {}
