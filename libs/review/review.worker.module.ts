import { Module } from '@nestjs/common';
import { ReviewModule } from './review.module.js';
import { ReviewReactions } from './review.reactions.js';
import { SweepClaimsProcessor } from './desk/sweep-claims.processor.js';

@Module({ imports: [ReviewModule], providers: [ReviewReactions, SweepClaimsProcessor] })
export class ReviewWorkerModule {}
