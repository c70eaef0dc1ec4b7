import type { FestivalDraftFragment, FestivalMissing } from '~/api/generated/graphql';

export type Draft = FestivalDraftFragment;

export const SECTIONS = ['words', 'days', 'picture', 'call'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What each section saves, in the order of its form. */
export const FIELDS_OF_SECTION = {
  words: ['title', 'description', 'language', 'themes'],
  days: ['startsOn', 'endsOn', 'zone'],
  picture: ['poster'],
  call: ['callText', 'callOpenUntil'],
} as const satisfies Record<SectionName, readonly string[]>;
export type FieldName = (typeof FIELDS_OF_SECTION)[SectionName][number];

/** Where each thing that is missing is given. */
export const SECTION_OF_MISSING: Record<FestivalMissing, SectionName> = {
  TITLE: 'words',
  DESCRIPTION: 'words',
  THEMES: 'words',
  FUTURE_DAYS: 'days',
  PICTURE_TEXT: 'picture',
};

export function statusOf(section: SectionName, draft: Draft): 'missing' | 'done' | 'open' {
  if (draft.missing.some((item) => SECTION_OF_MISSING[item] === section)) return 'missing';
  if (section === 'picture') return draft.poster ? 'done' : 'open';
  if (section === 'call') return draft.callText ? 'done' : 'open';
  return 'done';
}

/** The first section that still needs somebody: it stands open. */
export function firstMissing(draft: Draft): SectionName | undefined {
  return SECTIONS.find((section) => statusOf(section, draft) === 'missing');
}

export function sectionOf(value: string | null | undefined): SectionName | undefined {
  return SECTIONS.find((section) => section === value);
}

/** What stands in a field, as the API says it: two of these differ where somebody changed the field. */
export function writtenIn(draft: Draft, field: FieldName): string {
  if (field === 'themes') return draft.themes.map(({ slug }) => slug).join(' ');
  if (field === 'poster') return draft.poster ? `${draft.poster.id} ${draft.poster.alt}` : '';
  return draft[field] ?? '';
}
