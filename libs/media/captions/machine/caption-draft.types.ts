import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const CaptionDraftKind = { SPEECH: 'SPEECH', TRANSLATION: 'TRANSLATION' } as const;
export type CaptionDraftKind = (typeof CaptionDraftKind)[keyof typeof CaptionDraftKind];

export const CaptionDraftState = { QUEUED: 'QUEUED', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
export type CaptionDraftState = (typeof CaptionDraftState)[keyof typeof CaptionDraftState];

/** Why a machine could not draft captions; `errors.DRAFT_<code>` in the catalogues. */
export const DRAFT_FAILURES = ['ENGINE_AWAY', 'ENGINE_FAILED', 'ENGINE_TIMEOUT', 'ENGINE_ANSWER', 'LANGUAGE_REFUSED', 'NO_SPEECH_FOUND', 'FILM_GONE'] as const;
export type DraftFailureCode = (typeof DRAFT_FAILURES)[number];

registerEnumType(CaptionDraftKind, { name: 'CaptionDraftKind', description: 'What a machine drafts captions from: what is said, or captions in another language.' });
registerEnumType(CaptionDraftState, { name: 'CaptionDraftState', description: 'Where a draft by a machine stands.' });

@ObjectType({ description: 'Which machines this network has for captions.' })
export class CaptionEngines {
  @Field(() => Boolean, { description: 'Writes down what is said in a film.' }) speech: boolean;
  @Field(() => Boolean, { description: 'Translates captions.' }) translation: boolean;
}
