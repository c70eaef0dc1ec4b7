import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'hr', 'h3', 'h4'],
    attributes: { a: ['href'] },
    protocols: { href: ['http', 'https', 'mailto'] },
    strip: ['script', 'style'],
  })
  .use(rehypeStringify)
  .freeze();

/** Longer than this nothing can be saved, so nothing longer is shown. */
const longest = 12_000;
/** Quotes in quotes in quotes: the walkers behind are recursive. */
const deepMarks = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])[ \t]*){20,}/gm;

/** For the preview only; what is saved is rendered by the API. */
export function renderMarkdown(source: string): string {
  return renderer.processSync(source.slice(0, longest).replace(deepMarks, '')).toString();
}
