import * as v from 'valibot';
import { LIMITS } from '@libs/contracts/limits.js';
import { MOST_LEVEL } from '@libs/themes/self-checks/self-check.types.js';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** Where a city of the sample says it stands in a theme: the saves of its people, oldest first, each with what was answered anew. */
export const selfCheckFile = v.object({
  city: key,
  theme: key,
  saves: v.array(
    v.object({
      by: key,
      daysAgo: v.pipe(v.number(), v.minValue(0)),
      answers: v.array(v.object({ key, level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LEVEL)), note: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.selfCheck.note)), '') })),
    }),
  ),
});

export type SampleSelfCheck = v.InferOutput<typeof selfCheckFile>;
