/** How a text came about in its language: written in it, translated by a person, or drafted by a machine. */
export const TEXT_ORIGINS = ['ORIGINAL', 'HUMAN', 'MACHINE'] as const;
export type TextOriginName = (typeof TEXT_ORIGINS)[number];
