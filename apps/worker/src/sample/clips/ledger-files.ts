import * as v from 'valibot';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConsentRelease, ConsentSubject } from '@libs/clips/consent/consent.types.js';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const days = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Who is shown in a clip of the sample and how they agreed, in the words of its city. Days are counted from the loading. */
export const ledgerFile = v.object({
  clip: key,
  entries: v.array(
    v.pipe(
      v.object({
        /** Names the entry, so that it is found again. */
        key,
        subject: v.pipe(v.string(), v.maxLength(LIMITS.consent.subject)),
        kind: v.picklist(Object.values(ConsentSubject)),
        minors: v.optional(v.boolean(), false),
        release: v.picklist(Object.values(ConsentRelease)),
        givenDaysAgo: days,
        endsInDays: v.optional(days),
        note: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.consent.note)), ''),
        /** Below `proofs/`; `name` as its sender called it. */
        proof: v.optional(v.object({ file: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)), name: v.string() })),
      }),
      v.check(({ minors, release }) => !minors || release === 'GUARDIAN', 'has minors, for whom a guardian agrees'),
    ),
  ),
});

export type SampleLedger = v.InferOutput<typeof ledgerFile>;
export type SampleConsent = SampleLedger['entries'][number];
