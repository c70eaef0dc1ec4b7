import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EditorialState, Mover, ReviewPurpose } from './editorial-state.js';

// What content needs of the machine and its rules: this file is the public one.
export { concernsDesk, EDITORIAL_STATES, EditorialState, isEditable, isWithDesk, Mover, ReviewPurpose } from './editorial-state.js';
export { isOwn, mayJudge, maySeeDesk } from './review.policy.js';

export const ReviewDecision = { APPROVE: 'APPROVE', REQUEST_CHANGES: 'REQUEST_CHANGES', REJECT: 'REJECT' } as const;
export type ReviewDecision = (typeof ReviewDecision)[keyof typeof ReviewDecision];

/** Where a decision takes the subject. */
export const DECIDED_STATE: Record<ReviewDecision, EditorialState> = {
  APPROVE: 'PUBLISHED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  REJECT: 'REJECTED',
};

/** Where the answer to an appeal takes it; nothing can be changed meanwhile, so changes cannot be asked for. */
export const ANSWERED_STATE: Partial<Record<ReviewDecision, EditorialState>> = { APPROVE: 'PUBLISHED', REJECT: 'HIDDEN' };

/** Where a look at what was published at once takes it; it is on the site already, so changes cannot be asked for. */
export const LOOKED_STATE: Partial<Record<ReviewDecision, EditorialState>> = { APPROVE: 'PUBLISHED', REJECT: 'HIDDEN' };

/** Why changes are asked for, something is refused or hidden. Which of them may be said of what, its kind registers. */
export const ReviewReason = {
  CONSENT_UNCLEAR: 'CONSENT_UNCLEAR',
  CAPTIONS_INACCURATE: 'CAPTIONS_INACCURATE',
  POOR_SOUND_OR_PICTURE: 'POOR_SOUND_OR_PICTURE',
  OFF_TOPIC: 'OFF_TOPIC',
  NOT_REPEATABLE: 'NOT_REPEATABLE',
  FIGURES_UNPROVEN: 'FIGURES_UNPROVEN',
  ADVERTISING: 'ADVERTISING',
  RIGHTS_UNCLEAR: 'RIGHTS_UNCLEAR',
  PERSONAL_DATA: 'PERSONAL_DATA',
  SPAM: 'SPAM',
  ABUSE: 'ABUSE',
  WRONG: 'WRONG',
  /** The product's own: what it takes from the site by itself. */
  CONSENT_EXPIRED: 'CONSENT_EXPIRED',
  CONSENT_WITHDRAWN: 'CONSENT_WITHDRAWN',
  OTHER: 'OTHER',
} as const;
export type ReviewReason = (typeof ReviewReason)[keyof typeof ReviewReason];

/** Why a reader reports something, and what a decision about it may say. */
export const FlagReason = {
  SPAM: ReviewReason.SPAM,
  ABUSE: ReviewReason.ABUSE,
  OFF_TOPIC: ReviewReason.OFF_TOPIC,
  PERSONAL_DATA: ReviewReason.PERSONAL_DATA,
  WRONG: ReviewReason.WRONG,
  OTHER: ReviewReason.OTHER,
} as const;
export type FlagReason = (typeof FlagReason)[keyof typeof FlagReason];

/** What is decided about something that readers reported, or that waits to be shown. */
export const FlagDecision = { KEEP: 'KEEP', HIDE: 'HIDE', WARN: 'WARN', HIDE_AND_WARN: 'HIDE_AND_WARN' } as const;
export type FlagDecision = (typeof FlagDecision)[keyof typeof FlagDecision];

/** Whatever an item may end with. */
export const ReviewOutcome = { ...ReviewDecision, ...FlagDecision } as const;
export type ReviewOutcome = (typeof ReviewOutcome)[keyof typeof ReviewOutcome];

/** Where an item of the desk's queue stands. */
export const ReviewState = { WAITING: 'WAITING', CLAIMED: 'CLAIMED', DECIDED: 'DECIDED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

registerEnumType(EditorialState, { name: 'EditorialState', description: 'Where a clip stands on its way to the public.' });
registerEnumType(Mover, { name: 'TransitionRole', description: 'On whose behalf a state changed.' });
registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What is decided. About an appeal: APPROVE puts it back on the site, REJECT keeps it hidden. Afterwards: APPROVE leaves it there, REJECT hides it.',
});
registerEnumType(ReviewPurpose, {
  name: 'ReviewPurpose',
  valuesMap: {
    SUBMISSION: { description: 'Whether it is to be published.' },
    APPEAL: { description: 'Whether it stays hidden, which its city appeals against.' },
    FLAG: { description: 'Whether what readers reported stays.' },
    HELD: { description: 'Whether a first post with links is shown.' },
    AFTERWARDS: { description: 'Whether what its city published at once stays.' },
  },
});
registerEnumType(FlagReason, { name: 'FlagReason', description: 'Why a reader reports a post.' });
registerEnumType(FlagDecision, {
  name: 'FlagDecision',
  valuesMap: {
    KEEP: { description: 'It stays; what waited is shown.' },
    HIDE: { description: 'Nobody reads it any more.' },
    WARN: { description: 'It stays, and its author is warned.' },
    HIDE_AND_WARN: { description: 'Both.' },
  },
});
registerEnumType(ReviewOutcome, { name: 'ReviewOutcome', description: 'What was decided about an item of the queue.' });
registerEnumType(ReviewReason, { name: 'ReviewReason', description: 'Why a moderator asks for changes, refuses or hides. Each kind has its own of them: ReviewItem.reasons.' });
registerEnumType(ReviewState, { name: 'ReviewState', description: 'Where an item of the review queue stands.' });

@ObjectType({ description: 'What a moderator says about one part of a subject, or what its city changed of it on the site.' })
export class ReviewRemark {
  @Field(() => String, { description: 'Of a practice: the section, for example STEPS. Of a change on the site: what it was, for example MOMENT_CHANGED; then BEFORE is how it read until then.' }) part: string;
  @Field(() => String) text: string;
}

@ObjectType({ description: 'What the desk decided about a subject.' })
export class SubjectDecision {
  @Field(() => ReviewDecision) decision: ReviewDecision;
  @Field(() => ReviewReason, { nullable: true }) reasonCode: ReviewReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) at: Date;
}
