import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QuestionKind } from '../celebration.types.js';

export const RegistrationState = { UNCONFIRMED: 'UNCONFIRMED', REGISTERED: 'REGISTERED', WAITING: 'WAITING', CANCELLED: 'CANCELLED', EXPIRED: 'EXPIRED' } as const;
export type RegistrationState = keyof typeof RegistrationState;

/** Who cancelled: the person, the city, or it came with the occurrence's cancellation. */
export const CancelledBy = { SELF: 'SELF', CITY: 'CITY', OCCURRENCE: 'OCCURRENCE' } as const;
export type CancelledBy = keyof typeof CancelledBy;

/** Why nobody can register. */
export const ReasonClosed = { ENDED: 'ENDED', CLOSED: 'CLOSED', CANCELLED: 'CANCELLED', NOT_NEEDED: 'NOT_NEEDED' } as const;
export type ReasonClosed = keyof typeof ReasonClosed;

/** Answers to the celebration's questions, by their keys. */
export type StoredAnswers = Record<string, string | boolean>;

registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  valuesMap: {
    UNCONFIRMED: { description: 'Waits for the link in the mail; holds no place.' },
    REGISTERED: { description: 'Has its places.' },
    WAITING: { description: 'In the line for places that become free.' },
    EXPIRED: { description: 'Was never confirmed.' },
  },
});
registerEnumType(CancelledBy, { name: 'CancelledBy', description: 'Who cancelled a registration.' });
registerEnumType(ReasonClosed, {
  name: 'ReasonClosed',
  description: 'Why nobody can register.',
  valuesMap: {
    ENDED: { description: 'It has ended.' },
    CLOSED: { description: 'It begins too soon, or has begun.' },
    CANCELLED: { description: 'It does not take place.' },
    NOT_NEEDED: { description: 'One comes without registering.' },
  },
});

@ObjectType({ description: 'An answer to a question of a celebration.' })
export class RegistrationAnswer {
  @Field(() => String) key: string;
  @Field(() => String, { description: 'The question as it stands now.' }) label: string;
  @Field(() => QuestionKind) kind: QuestionKind;
  @Field(() => String, { nullable: true, description: 'Of TEXT and CHOICE.' }) text: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of YES_NO.' }) yes: boolean | null;
}
