import type { Language } from '~/i18n/languages';

/**
 * Paths of ours in a post's HTML have no language, for one post is read in all of them: they get the reader's here, and nowhere else.
 * The HTML comes sanitised from the API, where `href` is always the first attribute and a `<` of the text is escaped.
 */
export function postHtml(html: string, language: Language): string {
  return html.replaceAll(/<a href="\/(clips|cities|themes|discussions|forum)(?=[/"?#])/g, `<a href="/${language}/$1`);
}
