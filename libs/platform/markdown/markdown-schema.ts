import type { Options } from 'rehype-sanitize';

/** Everything a text may become; what is not named here is dropped, its words kept. */
export const MARKDOWN_SCHEMA: Options = {
  tagNames: ['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: { a: ['href', 'title'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  ancestors: { li: ['ul', 'ol'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
};
