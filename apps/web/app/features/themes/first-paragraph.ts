/** What a text begins with, and all that follows. Sanitised HTML of Markdown has no paragraph in a paragraph; what begins otherwise stays whole. */
export function firstParagraph(html: string): [first: string, rest: string] {
  const end = '</p>';
  const at = /^\s*<p[ >]/.test(html) ? html.indexOf(end) + end.length : html.length;
  return [html.slice(0, at), html.slice(at).trim()];
}
