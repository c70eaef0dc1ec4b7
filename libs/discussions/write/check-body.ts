import { LIMITS } from '@libs/contracts/limits.js';
import type { AppError } from '@libs/platform/access/app-error.js';
import { markupTooDeep, postEmpty, postTooLong, titleTooLong, required, tooManyLinks, tooManyMentions } from '../discussion.errors.js';
import { renderPost, type RenderedPost } from '../render/render-post.js';

const { body: BODY, title: TITLE, links: LINKS, mentions: MENTIONS } = LIMITS.discussions;

const REFUSALS: Record<RenderedPost['problems'][number]['code'], () => AppError> = {
  POST_EMPTY: postEmpty,
  POST_TOO_LONG: () => postTooLong(BODY),
  TOO_MANY_LINKS: () => tooManyLinks(LINKS),
  TOO_MANY_MENTIONS: () => tooManyMentions(MENTIONS),
  MARKUP_TOO_DEEP: markupTooDeep,
};

/** Before anything is asked or rendered: no length costs more than looking at it. A character is one or two units of UTF-16. */
export function checkLength(body: string): void {
  if (body.length > 2 * BODY) throw postTooLong(BODY);
  if (!body.trim()) throw postEmpty();
}

/** The body as it is kept and shown, or the first thing wrong with it. */
export function renderBody(body: string, origin: string): RenderedPost {
  const rendered = renderPost(body, { origin });
  const [problem] = rendered.problems;
  if (problem) throw REFUSALS[problem.code]();
  return rendered;
}

// Controls, and the marks that make text run backwards where nobody expects it.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202d\u202e\u2066-\u2069\ufeff]/g;

/** A title: one line of plain text. */
export function cleanTitle(title: string): string {
  if (title.length > 4 * TITLE) throw titleTooLong(TITLE);
  const line = title.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  if (!line) throw required('title');
  if ([...line].length > TITLE) throw titleTooLong(TITLE);
  return line;
}
