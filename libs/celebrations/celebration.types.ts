import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The kind's name, at the desk and in discussions. */
export const CELEBRATION = 'CELEBRATION';

/** A wall time of the place, "YYYY-MM-DDTHH:mm"; which instant it is, the zone says. As a database reads it. */
export const LOCAL_TIME = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$';

export const PriceKind = { FREE: 'FREE', PAID: 'PAID', DONATION: 'DONATION' } as const;
export type PriceKind = keyof typeof PriceKind;

/** What is there for people who need it. */
export const AccessService = {
  STEP_FREE: 'STEP_FREE',
  SIGN_LANGUAGE: 'SIGN_LANGUAGE',
  CAPTIONS: 'CAPTIONS',
  HEARING_LOOP: 'HEARING_LOOP',
  QUIET_SPACE: 'QUIET_SPACE',
} as const;
export type AccessService = keyof typeof AccessService;

export const Registering = { NONE: 'NONE', NEEDED: 'NEEDED' } as const;
export type Registering = keyof typeof Registering;

export const QuestionKind = { TEXT: 'TEXT', CHOICE: 'CHOICE', YES_NO: 'YES_NO' } as const;
export type QuestionKind = keyof typeof QuestionKind;

/** What a celebration lacks before it can be submitted. */
export const CelebrationMissing = {
  TITLE: 'TITLE',
  DESCRIPTION: 'DESCRIPTION',
  THEMES: 'THEMES',
  HOST: 'HOST',
  FUTURE_OCCURRENCE: 'FUTURE_OCCURRENCE',
  PLACE_OR_LINK: 'PLACE_OR_LINK',
  PRICE: 'PRICE',
  LANGUAGES: 'LANGUAGES',
  PICTURE_TEXT: 'PICTURE_TEXT',
} as const;
export type CelebrationMissing = keyof typeof CelebrationMissing;

registerEnumType(PriceKind, { name: 'PriceKind', description: 'What coming costs.' });
registerEnumType(AccessService, { name: 'AccessService', description: 'What is there for people who need it.' });
registerEnumType(Registering, { name: 'Registering', description: 'Whether one registers beforehand.' });
registerEnumType(QuestionKind, { name: 'QuestionKind', description: 'How a question to those who register is answered.' });
registerEnumType(CelebrationMissing, { name: 'CelebrationMissing', description: 'What a celebration lacks before it can be submitted.' });

@ObjectType({ description: 'What coming costs.' })
export class CelebrationPrice {
  @Field(() => PriceKind) kind: PriceKind;
  @Field(() => Float, { nullable: true, description: 'Of what is PAID; what is asked for of a DONATION.' }) amount: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217.' }) currency: string | null;
  @Field(() => String, { nullable: true, description: 'For example what students pay.' }) note: string | null;
}

/** A question to those who register, as it is stored and read. */
@ObjectType({ description: 'A question to those who register.' })
export class CelebrationQuestion {
  @Field(() => String, { description: 'Its name in answers; stays when the label changes.' }) key: string;
  @Field(() => String) label: string;
  @Field(() => QuestionKind) kind: QuestionKind;
  @Field(() => [String], { description: 'Of a CHOICE; else empty.' }) choices: string[];
  @Field(() => Boolean) needed: boolean;
}

/** What a city's people could do next about a celebration. */
export const CelebrationDueKind = { FINISH: 'FINISH', ANSWER_REMARKS: 'ANSWER_REMARKS', RECAP: 'RECAP' } as const;
export type CelebrationDueKind = keyof typeof CelebrationDueKind;

registerEnumType(CelebrationDueKind, {
  name: 'CelebrationDueKind',
  valuesMap: { FINISH: { description: 'A draft waits.' }, ANSWER_REMARKS: { description: 'The moderators asked for changes.' }, RECAP: { description: 'Say how it was; for organisers and focal points.' } },
});

@ObjectType({ description: 'Something that a city’s people could do next about a celebration.' })
export class CelebrationDue {
  @Field(() => CelebrationDueKind) kind: CelebrationDueKind;
  @Field(() => Date, { description: 'Since when it waits.' }) since: Date;
  @Field(() => String, { description: 'Path on the web site without the language.' }) href: string;
  @Field(() => String) title: string;
}

@ObjectType({ description: 'Who wrote a celebration.' })
export class CelebrationAuthor {
  @Field(() => String) name: string;
}

@ObjectType({ description: 'What the viewer may do with a celebration now.' })
export class CelebrationViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean, { description: 'Whether submitting puts it on the site at once.' }) publishAtOnce: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) delete: boolean;
  @Field(() => Boolean, { description: 'Move, cancel and restore what happens at one time.' }) reschedule: boolean;
  @Field(() => Boolean, { description: 'See who registered and check in at the door.' }) receive: boolean;
  @Field(() => Boolean, { description: 'Write what came of it, once a time of it is over.' }) recap: boolean;
  @Field(() => Boolean) review: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
  @Field(() => Boolean) appeal: boolean;
}
