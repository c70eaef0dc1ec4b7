import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Whom an entry of the ledger is about. */
export const ConsentSubject = { PERSON: 'PERSON', GROUP: 'GROUP' } as const;
export type ConsentSubject = (typeof ConsentSubject)[keyof typeof ConsentSubject];

/** How they agreed. */
export const ConsentRelease = { WRITTEN: 'WRITTEN', RECORDED: 'RECORDED', GUARDIAN: 'GUARDIAN', NOTICE_GIVEN: 'NOTICE_GIVEN' } as const;
export type ConsentRelease = (typeof ConsentRelease)[keyof typeof ConsentRelease];

/** Whether it holds today. */
export const ConsentStanding = { HOLDS: 'HOLDS', ENDS_SOON: 'ENDS_SOON', EXPIRED: 'EXPIRED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ConsentStanding = (typeof ConsentStanding)[keyof typeof ConsentStanding];

registerEnumType(ConsentSubject, { name: 'ConsentSubject', description: 'Whom an entry of the consent ledger is about.' });
registerEnumType(ConsentRelease, {
  name: 'ConsentRelease',
  description: 'How people agreed to be shown.',
  valuesMap: {
    WRITTEN: { description: 'Signed.' },
    RECORDED: { description: 'Said, on film or as sound.' },
    GUARDIAN: { description: 'Parents or guardians agreed.' },
    NOTICE_GIVEN: { description: 'A notice at the place said that there is filming.' },
  },
});
registerEnumType(ConsentStanding, {
  name: 'ConsentStanding',
  valuesMap: { ENDS_SOON: { description: 'It ends within 60 days.' }, EXPIRED: { description: 'Its last day is over, by the date in UTC.' } },
});

@ObjectType({ description: 'A file that proves a consent. Only focal points and contributors of its city and the moderators of the clip are given it.' })
export class ConsentProofView {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Found by its content, for example application/pdf.' }) type: string;
  @Field(() => Int, { description: 'Size in bytes.' }) bytes: number;
  @Field(() => String) sha256: string;
  @Field(() => String) url: string;
  @Field(() => Date) sentAt: Date;
}

@ObjectType({ description: 'A person or group shown in a clip, and how they agreed.' })
export class ConsentEntry {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Who, in the words of their city.' }) subject: string;
  @Field(() => ConsentSubject) kind: ConsentSubject;
  @Field(() => Boolean, { description: 'Whether they, or some of them, are minors.' }) minors: boolean;
  @Field(() => ConsentRelease) release: ConsentRelease;
  @Field(() => String, { description: 'Day, ISO 8601.' }) givenOn: string;
  @Field(() => String, { nullable: true, description: 'The last day on which it holds, ISO 8601; null where it does not end.' }) expiresOn: string | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => String) note: string;
  @Field(() => ConsentStanding) standing: ConsentStanding;
  @Field(() => Int, { nullable: true, description: 'Days it holds after today; null where it does not end or no longer holds.' }) daysLeft: number | null;
  @Field(() => ConsentProofView, { nullable: true, description: 'Null also for who may not open it.' }) proof: ConsentProofView | null;
  @Field(() => String, { nullable: true, description: 'Who wrote it down; null where they are gone.' }) recordedByName: string | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int, { description: 'Raised by every change; writes name the one they saw.' }) revision: number;
}

@ObjectType({ description: 'A clip that was on the site until its city took it back. Nothing is said of why, or of whom it showed.' })
export class TakenBackClip {
  @Field(() => ID) id: string;
  @Field(() => String) themeSlug: string;
}
