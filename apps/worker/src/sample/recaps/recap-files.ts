import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());

/** What came of a celebration, as its people wrote it down. */
export const recapFile = v.object({
  /** After its last time. */
  daysAfter: v.pipe(v.number(), v.minValue(0)),
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
  numbers: v.array(v.object({ label: text, unit: v.string(), value: v.number() })),
  partners: v.array(v.object({ name: text, part: text })),
  /** Paragraphs. */
  text: v.array(text),
  /** Below the folder of their pictures. */
  pictures: v.optional(v.array(v.object({ file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.jpg$/)), alt: text })), []),
  /** The clip made of its recording: its name in the sample. */
  clip: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))),
});

export type SampleRecap = v.InferOutput<typeof recapFile>;
