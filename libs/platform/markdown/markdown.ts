import type { Root as HtmlRoot } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { plainHeadings, unfollowedLinks } from './hast-rules.js';
import { MARKDOWN_SCHEMA } from './markdown-schema.js';
import { markupFits, markupSize } from './markup-size.js';
import { depthOf, type Node } from './tree.js';

/** Deeper trees are not written out: what walks them does so recursively. Nobody writes half as deep by hand. */
const MAX_DEPTH = 60;

export interface MarkdownOptions {
  /** What may be in the HTML. */
  schema: Schema;
  /** Constructs of the parser that are left as the characters they were typed as. */
  off?: readonly string[];
  /** Works on the HTML before it is cleaned. */
  onHtml?: (tree: Node) => void;
  /** Works on the HTML after it was cleaned. */
  onClean?: () => (tree: object) => void;
}

export interface Markdown {
  /** The tree of a text, or null where it would take too much work or is too deep; then it is plain text. */
  read(source: string): Node | null;
  /** Sanitised HTML of a tree. */
  write(tree: Node): string;
}

function without(this: Processor, names: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...names] } }];
}

/** A dialect of Markdown: CommonMark, tables and strikethrough, as HTML that is safe to put on a page. */
export function markdown({ schema, off = [], onHtml, onClean }: MarkdownOptions): Markdown {
  const reader = unified().use(remarkParse).use(remarkGfm).use(without, off).freeze();
  const writer = unified()
    // Footnotes need ids of their own on a page that shows many texts, so a reference stays the plain text it was written as.
    .use(remarkRehype, {
      handlers: {
        footnoteReference: (_state: unknown, node: { identifier: string }) => ({ type: 'text', value: `[${node.identifier}]` }),
        // What a step left of something that may not be: its words alone.
        words: (state: { all(node: object): object[] }, node: object) => state.all(node),
      },
    })
    .use(plainHeadings)
    .use(() => (tree: object) => onHtml?.(tree as Node))
    .use(rehypeSanitize, schema)
    .use(onClean ?? (() => () => undefined))
    .use(rehypeStringify)
    .freeze();
  return {
    read(source) {
      if (!markupFits(markupSize(source))) return null;
      const tree = reader.parse(source) as Node;
      return depthOf(tree) > MAX_DEPTH ? null : tree;
    },
    write: (tree) => writer.stringify(writer.runSync(tree as Parameters<typeof writer.runSync>[0]) as HtmlRoot),
  };
}

const plain = markdown({ schema: MARKDOWN_SCHEMA, onClean: unfollowedLinks });

/** A text of the network's own as safe HTML: no raw HTML, no images, no scripts. What is too heavy to parse is shown as it was typed. */
export function renderMarkdown(source: string): string {
  const tree = plain.read(source);
  return tree ? plain.write(tree) : plainParagraphs(source);
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text without any reading of its marks: a paragraph for each run of lines. */
export function plainParagraphs(source: string, attributes = ''): string {
  const safe = source.replaceAll(/[&<>"]/g, (character) => ENTITY[character] ?? '');
  return safe
    .split(/(?:\r\n?|\n)[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p${attributes}>${paragraph}</p>`)
    .join('\n');
}
