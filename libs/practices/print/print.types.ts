/** A line with a name: a step, a partner, a material. Empty text stands for nothing. */
export interface PrintLine {
  name: string;
  note: string;
  text: string[];
}

export interface PrintedLink extends PrintLine {
  url: string;
  /** The address as it is shown, so that it may be broken. */
  shown: string;
}

export interface PrintedFigure {
  name: string;
  how: string;
  before: string;
  beforeYear: string;
  now: string;
  nowYear: string;
  /** Lengths of the two bars, 0 to 1; null where they would say nothing. */
  bars: [number, number] | null;
}

/** What stands on a page below the other. */
export type PrintBlock =
  | { kind: 'heading' | 'subheading' | 'note'; text: string }
  | { kind: 'text'; text: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'steps'; items: PrintLine[] }
  | { kind: 'lines'; items: PrintedLink[] }
  | { kind: 'figures'; head: string[]; rows: PrintedFigure[] };

/** A practice as the template (content/print/practice.typ) takes it: words and numbers as they are shown. */
export interface PrintDocument {
  /** BCP 47, without script and region: it chooses hyphens and quotes. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Of the theme's colour, as on the site. */
  hue: number;
  chroma: number;
  kicker: string;
  title: string;
  place: string;
  promise: string;
  author: string;
  keywords: string[];
  glance: string;
  facts: { name: string; value: string }[];
  /** What a reader has to know before the rest. */
  notes: string[];
  sample: string;
  blocks: PrintBlock[];
  contact: { title: string; text: string[]; about: string; url: string; shown: string; code: string };
  footer: string;
  /** With `{page}` and `{pages}`. */
  page: string;
  licence: string;
}
