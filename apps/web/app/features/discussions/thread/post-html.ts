import { type Language, languageCodes } from '../../../i18n/languages.js';

const PAGES = ['clips', 'cities', 'themes', 'practices', 'collections', 'adoptions', 'celebrations', 'festivals', 'discussions', 'forum', 'search'];
const PATH = new RegExp(`<a href="(?:/(?:${languageCodes.join('|')}))?/(${PAGES.join('|')})(?=[/"?#])`, 'g');

/**
 * One post is read in every language of the site: paths of ours get the reader's here, and nowhere else, also those that were copied from
 * a page in another one. The HTML comes sanitised from the API, where `href` is always the first attribute and a `<` of the text is escaped.
 */
export function postHtml(html: string, language: Language): string {
  return html.replaceAll(PATH, `<a href="/${language}/$1`);
}
