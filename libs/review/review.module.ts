import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimReview } from './claim-review.js';
import { DecideReview } from './decide-review.js';
import { EditorialService } from './editorial.service.js';
import { Flag } from './flag.entity.js';
import { DecideFlagged } from './flags/decide-flagged.js';
import { FlaggableKinds } from './flags/flaggable-kinds.service.js';
import { Flags } from './flags/flags.service.js';
import { Appeals } from './hiding/appeals.service.js';
import { Hidings } from './hiding/hidings.service.js';
import { JudgeService } from './judge.service.js';
import { ReviewItem } from './review-item.entity.js';
import { Approvals } from './desk/approvals.service.js';
import { ReviewQueueQuery } from './desk/review-queue.query.js';
import { ReviewableKinds } from './reviewable-kinds.service.js';
import { Transition } from './transition.entity.js';
import { AuditLog } from './audit-log.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewItem, Transition, Flag])],
  providers: [Appeals, Approvals, Hidings, ReviewableKinds, EditorialService, JudgeService, ClaimReview, DecideReview, ReviewQueueQuery, AuditLog, FlaggableKinds, Flags, DecideFlagged],
  exports: [Appeals, Approvals, Hidings, ReviewableKinds, EditorialService, JudgeService, ClaimReview, DecideReview, ReviewQueueQuery, AuditLog, FlaggableKinds, Flags, DecideFlagged],
})
export class ReviewModule {}
