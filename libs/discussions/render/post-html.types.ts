import type { Options as Schema } from 'rehype-sanitize';
import { MARKDOWN_SCHEMA } from '@libs/platform/markdown/markdown-schema.js';

const BLOCKS = ['p', 'h3', 'h4', 'ul', 'ol', 'pre', 'div'];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything a post may become. A member writes none of it: elements and attributes are made from the tree of the text. */
export const POST_SCHEMA: Schema = {
  ...MARKDOWN_SCHEMA,
  tagNames: [...(MARKDOWN_SCHEMA.tagNames ?? []), 'span', 'div'],
  attributes: {
    ...Object.fromEntries(BLOCKS.map((name) => [name, [['dir', 'auto']]])),
    ol: [['dir', 'auto'], ['start', /^\d{1,9}$/]],
    a: [
      'href',
      ['rel', 'nofollow', 'ugc', 'noopener'],
      ['dataClip', UUID],
      ['dataStart', /^\d{1,5}$/],
      ['dataCity', /^[a-z0-9-]+$/],
      ['dataPost', /^[1-9]\d*$/],
    ],
    span: [['dataMember', UUID]],
    // A table that is wider than the screen scrolls in its frame, by the keys too.
    div: [['dir', 'auto'], ['dataTable', ''], ['tabIndex', 0]],
    th: [['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};
