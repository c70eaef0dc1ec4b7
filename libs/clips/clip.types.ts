import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';

/** The kind under which clips are registered everywhere. */
export const CLIP = 'CLIP';

export const Licence = { CC_BY_4_0: 'CC_BY_4_0', CC_BY_SA_4_0: 'CC_BY_SA_4_0', CC_BY_NC_4_0: 'CC_BY_NC_4_0', CC0_1_0: 'CC0_1_0' } as const;
export type Licence = (typeof Licence)[keyof typeof Licence];

export const PeopleShown = {
  NONE_IDENTIFIABLE: 'NONE_IDENTIFIABLE',
  ADULTS_CONSENTED: 'ADULTS_CONSENTED',
  MINORS_GUARDIAN_CONSENTED: 'MINORS_GUARDIAN_CONSENTED',
} as const;
export type PeopleShown = (typeof PeopleShown)[keyof typeof PeopleShown];

/** What a clip lacks before it can be submitted. */
export const MissingItem = {
  FILM: 'FILM',
  FILM_NOT_READY: 'FILM_NOT_READY',
  TITLE: 'TITLE',
  SUMMARY: 'SUMMARY',
  SPOKEN_LANGUAGE: 'SPOKEN_LANGUAGE',
  CAPTIONS: 'CAPTIONS',
  CAPTIONS_UNCHECKED: 'CAPTIONS_UNCHECKED',
  LICENCE: 'LICENCE',
  CONSENT: 'CONSENT',
  CONSENT_LAPSED: 'CONSENT_LAPSED',
} as const;
export type MissingItem = (typeof MissingItem)[keyof typeof MissingItem];

registerEnumType(Licence, { name: 'Licence', description: 'Creative Commons licences a clip can be shared under.' });
registerEnumType(PeopleShown, { name: 'PeopleShown', description: 'Who can be recognised in a clip.' });
registerEnumType(MissingItem, { name: 'MissingItem', description: 'What a clip lacks before it can be submitted.' });

/** The statement of consent as it is stored. */
export interface StoredConsent {
  peopleShown: PeopleShown;
  statement: string;
  statedBy: string;
  /** ISO 8601. */
  statedAt: string;
}

@ObjectType({ description: 'What its city states about the people shown.' })
export class ClipConsent {
  @Field(() => PeopleShown) peopleShown: PeopleShown;
  @Field(() => String, { nullable: true, description: 'For its people and moderators.' }) statement: string | null;
  @Field(() => String, { nullable: true, description: 'For its people and moderators.' }) statedByName: string | null;
  @Field(() => Date) statedAt: Date;
}

@ObjectType({ description: 'Who made a clip.' })
export class ClipAuthor {
  @Field(() => String) name: string;
}

@ObjectType({ description: 'Title and summary in one language; plain text.' })
export class ClipText {
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => TextOrigin) origin: TextOrigin;
}

@ObjectType({ description: 'Where a clip speaks to a question of its theme.' })
export class ClipQuestion {
  @Field(() => String) key: string;
  @Field(() => Int, { description: 'Milliseconds from its start.' }) startMs: number;
  /** No field: whose module has the words. */
  themeSlug: string;
}

@ObjectType({ description: 'A part of a clip.' })
export class ClipChapter {
  @Field(() => Int, { description: 'Milliseconds from its start.' }) startMs: number;
  @Field(() => Int, { description: 'Raised by every change; writes name the one they saw.' }) revision: number;
  /** By language; the resolver of `title` chooses. */
  titles: Record<string, string>;
  spokenLanguage: string | null;
}

@ObjectType({ description: 'What the viewer may do with a clip now.' })
export class ClipViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean, { description: 'Write and mend its captions.' }) caption: boolean;
  @Field(() => Boolean, { description: 'Choose its poster.' }) choosePoster: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean, { description: 'Make a draft again of what was withdrawn.' }) bringBack: boolean;
  @Field(() => Boolean, { description: 'Keep the ledger of the people shown.' }) keepConsents: boolean;
  @Field(() => Boolean, { description: 'Send another film for it while it is on the site.' }) replaceFilm: boolean;
  @Field(() => Boolean) delete: boolean;
  @Field(() => Boolean) retry: boolean;
  @Field(() => Boolean) review: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
  @Field(() => Boolean) appeal: boolean;
}
