import { registerEnumType } from '@nestjs/graphql';

/** The GraphQL enum of `TEXT_ORIGINS`: every editorial text says it, so it lives below the features. */
export const TextOrigin = { ORIGINAL: 'ORIGINAL', HUMAN: 'HUMAN', MACHINE: 'MACHINE' } as const;
export type TextOrigin = (typeof TextOrigin)[keyof typeof TextOrigin];

registerEnumType(TextOrigin, {
  name: 'TextOrigin',
  description: 'How a text came about in its language: written in it, translated by a person, or drafted by a machine.',
});
