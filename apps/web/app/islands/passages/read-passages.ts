export interface Captions {
  language: string;
  url: string;
  label: string;
  on: boolean;
}

export interface Passage {
  line: HTMLElement;
  link: HTMLAnchorElement;
  name: string;
  href: string;
  file: string;
  /** The same film of few bytes. */
  saver: string | undefined;
  poster: string | undefined;
  /** Seconds. */
  start: number;
  end: number;
  captions: Captions[];
}

/** Passages as they stand in the page; one whose film has no plain file stays a link. */
export function readPassages(root: HTMLElement): Passage[] {
  return [...root.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((line) => {
    const link = line.querySelector('a');
    const { passage: file, saver, poster, start, end, captions, name = '' } = line.dataset;
    if (!link || !file) return [];
    return [{ line, link, name, href: link.href, file, saver, poster, start: Number(start) / 1000, end: Number(end) / 1000, captions: JSON.parse(captions ?? '[]') as Captions[] }];
  });
}
