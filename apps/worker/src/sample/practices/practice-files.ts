import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { v5 as named } from 'uuid';
import * as v from 'valibot';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { RunningAnswer } from '@libs/practices/practice.types.js';
import { checkSection } from '@libs/practices/sections/check-section.js';
import { cleanSection } from '@libs/practices/sections/clean-section.js';
import { PRACTICE_SECTIONS, PracticeSection } from '@libs/practices/sections/practice-section.types.js';
import { PracticeSections, SECTION_KEYS, type SectionKey } from '@libs/practices/sections/practice-sections.types.js';

/** Of the ids of what the sample is made of; any UUID of our own would do. */
const IDS = '9b1f2c54-0d3a-4e86-b0c7-6a2e4f81d395';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const language = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
const days = v.pipe(v.number(), v.minValue(0));
const keys = Object.values(SECTION_KEYS);

/** As the API takes them, but for the clips, which are named by their slugs. */
const sections = v.pipe(
  v.record(v.picklist(keys), v.record(v.string(), v.unknown())),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) for (const message of faultsOf(dataset.value)) addIssue({ message });
  }),
);

const published = v.object({ publishedDaysAgo: days, changeNote: v.pipe(v.string(), v.maxLength(LIMITS.practice.changeNote)), sections });

/** A practice: one file each. What it says of its time is counted back from the loading. */
export const practiceFile = v.pipe(
  v.object({
    slug: key,
    city: key,
    theme: key,
    language,
    author: key,
    state: v.picklist(['PUBLISHED', 'SUBMITTED', 'CHANGES_REQUESTED', 'DRAFT']),
    publishedDaysAgo: v.nullable(days),
    /** Of one that is not published yet. */
    startedDaysAgo: v.optional(days),
    submittedDaysAgo: v.optional(days),
    decidedDaysAgo: v.optional(days),
    /** What the moderator says who sends it back. */
    note: v.optional(v.string()),
    remarks: v.optional(v.array(v.object({ part: v.picklist(PRACTICE_SECTIONS), text: v.pipe(v.string(), v.maxLength(LIMITS.practice.remarks.text)) })), []),
    /** What its city answered to "still running?", oldest first. */
    confirmations: v.optional(v.array(v.object({ daysAgo: days, answer: v.picklist(Object.values(RunningAnswer)), note: v.optional(v.nullable(v.string()), null) })), []),
    /** The adoption it grew from. */
    parent: v.optional(v.object({ practice: key, adoption: key })),
    sections,
    /** The revisions after the first: only what changed. */
    later: v.optional(v.array(published), []),
  }),
  v.check(({ state, publishedDaysAgo }) => (state === 'PUBLISHED') === (publishedDaysAgo !== null), 'is published on a day, or else not at all'),
);

export type SamplePractice = v.InferOutput<typeof practiceFile>;
export type SampleSections = SamplePractice['sections'];

/** The id of something of the sample: the same wherever it is loaded. */
export function sampleId(kind: 'practice' | 'adoption' | 'entry' | 'offer' | 'collection' | 'celebration' | 'registration' | 'festival' | 'recap' | 'consent', name: string): string {
  return named(`${kind} ${name}`, IDS);
}

/** One section as it is saved. */
export function contentOf(section: SectionKey, content: Record<string, unknown>, clips: Record<string, string>): PracticeSections {
  if (section !== 'related') return { [section]: content };
  const { clips: slugs, none } = content as { clips: string[]; none: boolean };
  const clipIds = slugs.map((slug) => {
    if (!clips[slug]) throw new Error(`practices: ${slug} is no clip of the sample`);
    return clips[slug];
  });
  return { related: { clipIds, none } };
}

/** What the API would refuse. */
function faultsOf(given: SampleSections): string[] {
  const unnamed = new Proxy<Record<string, string>>({}, { get: (_all, slug) => named(String(slug), IDS) });
  return PRACTICE_SECTIONS.flatMap((section: PracticeSection) => {
    const content = given[SECTION_KEYS[section]];
    if (!content) return [];
    const sent = plainToInstance(PracticeSections, contentOf(SECTION_KEYS[section], content, unnamed));
    const wrong = pathsOf(validateSync(sent, { whitelist: true, forbidNonWhitelisted: true }));
    if (wrong.length > 0) return wrong;
    const clean = cleanSection(section, sent[SECTION_KEYS[section]] ?? {});
    return checkSection(section, clean).map(({ path, code }) => `${SECTION_KEYS[section]}.${path}: ${code}`);
  });
}

/** Where class-validator found what, and what. */
export function pathsOf(errors: ValidationError[], prefix = ''): string[] {
  return errors.flatMap(({ property, children = [], constraints }) => [
    ...Object.values(constraints ?? {}).map((said) => `${prefix}${property}: ${said}`),
    ...pathsOf(children, `${prefix}${property}.`),
  ]);
}
