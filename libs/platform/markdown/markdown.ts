import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { plainHeadings, unfollowedLinks } from './hast-rules.js';
import { MARKDOWN_SCHEMA } from './markdown-schema.js';

/** Quotes and lists nested deeper than this are not read as such: the tree walkers behind are recursive. */
const MAX_DEPTH = 50;

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // Footnotes need ids of their own on a page that shows many texts, so a reference stays the plain text it was written as.
  .use(remarkRehype, { handlers: { footnoteReference: (_state: unknown, node: { identifier: string }) => ({ type: 'text', value: `[${node.identifier}]` }) } })
  .use(plainHeadings)
  .use(rehypeSanitize, MARKDOWN_SCHEMA)
  .use(unfollowedLinks)
  .use(rehypeStringify)
  .freeze();

/** Markdown (CommonMark, tables, strikethrough) as HTML that is safe to put on a page: no raw HTML, no images, no scripts. */
export function renderMarkdown(source: string): string {
  return renderer.processSync(flattened(source)).toString();
}

/** Cuts the marks that open a quote or a list to a depth nobody writes by hand. */
function flattened(source: string): string {
  return source.replace(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/gm, (marks) => {
    const opened = marks.match(/>|[-+*]|\d+[.)]/g) ?? [];
    return opened.length > MAX_DEPTH ? opened.slice(0, MAX_DEPTH).join(' ') : marks;
  });
}
