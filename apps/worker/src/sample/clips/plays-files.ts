import * as v from 'valibot';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const weight = v.pipe(v.number(), v.minValue(0));

/** How a clip of the sample was watched before the loading; weights are shares of any sum. */
export const playsFile = v.pipe(
  v.object({
    clip: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    plays: count,
    /** The last so many days, from its publication at most. */
    days: count,
    /** Time zones of the viewers' browsers; '' where a browser does not say. */
    zones: v.record(v.string(), weight),
    /** Languages of captions that were on; '' for none. */
    captions: v.record(v.union([v.literal(''), v.pipe(v.string(), v.regex(LANGUAGE_TAG))]), weight),
    /** Of the plays, in frames on other sites. */
    elsewhere: v.optional(share, 0),
    /** Of the viewings, to the end; and one passage alone, from the page of a theme. The others leave on the way. */
    whole: share,
    passage: share,
  }),
  v.check(({ whole, passage }) => whole + passage <= 1, 'has no more than all viewings'),
);

export type SamplePlays = v.InferOutput<typeof playsFile>;
