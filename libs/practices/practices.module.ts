import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DiscussionsModule } from '@libs/discussions/discussions.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';
import { AdoptionMove } from './adoptions/adoption-move.entity.js';
import { AdoptionEntryRow, AdoptionOfferRow } from './adoptions/adoption-parts.entity.js';
import { AdoptionDiscussion } from './adoptions/adoption.discussion.js';
import { Adoption } from './adoptions/adoption.entity.js';
import { PracticeCollection, PracticeCollectionItemRow } from './collections/practice-collection.entity.js';
import { PracticeCard } from './library/practice-card.entity.js';
import { PracticeFacetBits } from './library/practice-facet.entity.js';
import { PracticePrint } from './print/practice-print.entity.js';
import { PracticeRevision } from './practice-revision.entity.js';
import { PracticeSectionRow } from './practice-section.entity.js';
import { PracticeDiscussion } from './practice.discussion.js';
import { Practice } from './practice.entity.js';
import { PracticeReview } from './practice.review.js';
import { PracticeConfirmation } from './running/practice-confirmation.entity.js';

const PRACTICE = [Practice, PracticeRevision, PracticeSectionRow, PracticeCard, PracticeFacetBits, PracticeConfirmation, PracticePrint];
const ADOPTION = [Adoption, AdoptionMove, AdoptionEntryRow, AdoptionOfferRow];
const COLLECTION = [PracticeCollection, PracticeCollectionItemRow];

/** Practices as every process needs them: registered with review and discussions. */
@Module({
  imports: [TypeOrmModule.forFeature([...PRACTICE, ...ADOPTION, ...COLLECTION]), ReviewModule, ThemesModule, DiscussionsModule],
  providers: [PracticeReview, PracticeDiscussion, AdoptionDiscussion],
  exports: [ReviewModule, ThemesModule, DiscussionsModule],
})
export class PracticesModule {}
