import * as v from 'valibot';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import type { AdoptionState } from '@libs/practices/adoptions/adoption-state.js';
import { ReportAnswer } from '@libs/practices/adoptions/adoption.types.js';

const LIMIT = LIMITS.adoption;

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const text = (length: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(length));
const days = v.pipe(v.number(), v.minValue(0));
const reached = v.nullable(days);
const figure = { key: v.pipe(v.string(), v.uuid()), value: v.number(), year: v.number(), howMeasured: text(LIMITS.practice.note) };

const plan = v.object({
  keep: text(LIMIT.text),
  change: text(LIMIT.text),
  why: text(LIMIT.text),
  people: text(LIMIT.people),
  /** Negative where it lies ahead. */
  startsDaysAgo: v.number(),
  endsDaysAgo: v.number(),
  costAmount: v.number(),
  costCurrency: v.pipe(v.string(), v.length(3)),
  costYear: v.number(),
  staffMonths: v.number(),
});

const report = v.object({
  changed: text(LIMIT.text),
  wentWrong: text(LIMIT.text),
  advice: text(LIMIT.text),
  figures: v.array(v.object(figure)),
  ownFigures: v.pipe(v.array(v.object({ ...figure, label: text(LIMITS.practice.title), unit: text(LIMITS.practice.unit) })), v.maxLength(LIMIT.ownFigures)),
});

/** A city takes over a practice. Each state has its day, counted back from the loading; the last one is where it stands. */
export const adoptionFile = v.pipe(
  v.object({
    key,
    practice: key,
    city: key,
    author: key,
    consideringDaysAgo: days,
    adaptingDaysAgo: reached,
    runningDaysAgo: reached,
    reportedDaysAgo: reached,
    stoppedDaysAgo: reached,
    stoppedReason: v.optional(text(LIMIT.reason)),
    plan: v.nullable(plan),
    report: v.nullable(report),
    response: v.nullable(v.object({ answer: v.picklist(Object.values(ReportAnswer)), author: key, daysAgo: days, text: text(LIMIT.text) })),
    offers: v.array(v.object({ author: key, daysAgo: days, text: text(LIMIT.offer) })),
    diary: v.array(v.object({ author: key, daysAgo: days, text: text(LIMIT.entry), clips: v.pipe(v.array(key), v.maxLength(LIMIT.clips)) })),
  }),
  v.check((adoption) => {
    const order = statesOf(adoption).map(({ daysAgo }) => daysAgo);
    return order.every((day, index) => index === 0 || day <= (order[index - 1] ?? 0));
  }, 'has its states in order'),
  v.check(({ stoppedDaysAgo, stoppedReason }) => (stoppedDaysAgo !== null) === (stoppedReason !== undefined), 'says why it stopped, and only then'),
  v.check(({ adaptingDaysAgo, plan: planned }) => adaptingDaysAgo === null || planned !== null, 'has a plan from ADAPTING on'),
  v.check(({ reportedDaysAgo, report: told, response }) => (reportedDaysAgo === null) === (told === null) && (told !== null || response === null), 'has a report, and an answer to it, when it is REPORTED'),
);

export const collectionFile = v.object({
  key,
  /** Null for the network's own. */
  city: v.nullable(key),
  author: key,
  language: v.pipe(v.string(), v.regex(LANGUAGE_TAG)),
  title: text(LIMITS.collection.title),
  intro: text(LIMITS.collection.intro),
  daysAgo: days,
  items: v.pipe(v.array(v.object({ practice: key, why: text(LIMITS.collection.why) })), v.minLength(1), v.maxLength(LIMITS.collection.items)),
});

export type SampleAdoption = v.InferOutput<typeof adoptionFile>;
export type SampleCollection = v.InferOutput<typeof collectionFile>;

interface Reached {
  consideringDaysAgo: number;
  adaptingDaysAgo: number | null;
  runningDaysAgo: number | null;
  reportedDaysAgo: number | null;
  stoppedDaysAgo: number | null;
}

/** The states an adoption went through, in their order. */
export function statesOf(adoption: Reached): { state: AdoptionState; daysAgo: number }[] {
  const { consideringDaysAgo, adaptingDaysAgo, runningDaysAgo, reportedDaysAgo, stoppedDaysAgo } = adoption;
  const all = [
    { state: 'CONSIDERING', daysAgo: consideringDaysAgo },
    { state: 'ADAPTING', daysAgo: adaptingDaysAgo },
    { state: 'RUNNING', daysAgo: runningDaysAgo },
    { state: 'REPORTED', daysAgo: reportedDaysAgo },
    { state: 'STOPPED', daysAgo: stoppedDaysAgo },
  ] as const;
  return all.flatMap(({ state, daysAgo }) => (daysAgo === null ? [] : [{ state, daysAgo }]));
}
