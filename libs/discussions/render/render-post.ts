import { LIMITS } from '@libs/contracts/limits.js';
import { markdown, plainParagraphs } from '@libs/platform/markdown/markdown.js';
import { checkMarkup, checkText, type PostProblem } from './check-post.js';
import { markBlocks } from './mark-blocks.js';
import { POST_SCHEMA } from './post-html.types.js';
import { type Mention, readLinks } from './read-links.js';
import { readPlain } from './read-plain.js';
import { renderWords } from './render-words.js';
import { stripControls } from './strip-controls.js';

const { mentions: MENTIONS } = LIMITS.discussions;

export interface RenderedPost {
  html: string;
  /** Each member and city once. */
  mentions: Mention[];
  /** Those that leave our pages; pictures count, for they are shown as links. */
  links: number;
  /** Positions of the posts that are quoted. */
  quoted: number[];
  /** In code points, as the limit counts. */
  characters: number;
  /** Empty: the post may be saved as it is. */
  problems: PostProblem[];
  /** The author's own words without marks, for excerpts and search. */
  text: string;
}

const dialect = markdown({
  schema: POST_SCHEMA,
  // Raw HTML is shown as typed. Without definitions no word stands for an address written elsewhere, nor for a long one many times.
  off: ['htmlFlow', 'htmlText', 'definition', 'tasklistCheck', 'gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  onHtml: markBlocks,
});

/**
 * A post as safe HTML with what is found in it. Done once, when a post is saved; readers get what was kept. The work is in
 * proportion to the length whatever is written: what does not fit MARKUP_LIMITS is not parsed and comes back as plain text with a problem.
 */
export function renderPost(body: string, { origin }: { origin: string }): RenderedPost {
  const text = checkText(body);
  const words = text.problems.length === 0 ? renderWords(body) : null;
  if (words) return { ...words, mentions: [], links: 0, quoted: [], characters: text.characters, problems: [] };
  // Beyond the limit nothing is saved, so only what could have been is worth showing.
  const source = stripControls(body.slice(0, 2 * LIMITS.discussions.body));
  const tree = text.problems.length === 0 ? dialect.read(source) : null;
  if (!tree) {
    const problems: PostProblem[] = text.problems.length > 0 ? text.problems : [nameExcess(source)];
    return { html: plainParagraphs(source, ' dir="auto"'), mentions: [], links: 0, quoted: [], characters: text.characters, problems, text: source };
  }
  const found = readLinks(tree, origin);
  const plain = readPlain(tree);
  const problems = checkMarkup({ ...found, mentions: found.mentions.length, text: plain.all });
  return { html: dialect.write(tree), ...found, characters: text.characters, problems, text: plain.own };
}

/** Of what was not parsed: where it is the mentions, the one word that helps. */
function nameExcess(source: string): PostProblem {
  const mentions = source.match(/\]\((member|city):/g)?.length ?? 0;
  return mentions > MENTIONS ? { code: 'TOO_MANY_MENTIONS', params: { limit: MENTIONS } } : { code: 'MARKUP_TOO_DEEP', params: {} };
}
