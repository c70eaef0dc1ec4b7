import type { PracticeTextFragment } from '~/api/generated/graphql';

export type PracticeTexts = PracticeTextFragment;
export type SectionKey = Exclude<keyof PracticeTexts, '__typename' | ' $fragmentName'>;
export type Content<Key extends SectionKey> = NonNullable<PracticeTexts[Key]>;
export type Figure = Content<'figures'>['figures'][number];

/** A figure as a city that took the practice over reported it. */
export interface ReportedFigure {
  adoptionId: string;
  cityName: string;
  value: number;
  year?: number | null;
}

/** What a section's body gets: its content, and the language in which it was written. */
export interface Shown<Key extends SectionKey> {
  content: Content<Key>;
  language: string;
}
