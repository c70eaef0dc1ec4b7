import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type LanguageCode } from '@libs/contracts/languages.js';
import type { MailText } from './mail-texts.js';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => SPECIAL[character] ?? character);
// A subject is one line, and a name in it cannot bring another header.
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words into a mail of two parts that say the same. Everything is escaped: no text of a mail is markup. */
export function renderMail(text: MailText, language: LanguageCode, params: Record<string, string | number>, link?: string): RenderedMail {
  const say = (message: string) => String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(params));
  const subject = oneLine(say(text.subject));
  // A paragraph may say nothing where there is nothing to say.
  const before = text.before.map(say).filter(Boolean);
  const after = text.after.map(say).filter(Boolean);
  const action = text.action && link ? say(text.action) : undefined;
  const plain = [...before, ...(link ? [action ? `${action}: ${link}` : link] : []), ...after];
  return { subject, text: `${plain.join('\n\n')}\n`, html: htmlOf(subject, language, before, after, action, link) };
}

function htmlOf(subject: string, language: LanguageCode, before: string[], after: string[], action: string | undefined, link: string | undefined): string {
  const dir = LANGUAGES.find(({ code }) => code === language)?.dir ?? 'ltr';
  const paragraph = (line: string) => `<p style="margin:0 0 16px">${escape(line)}</p>`;
  const button = link
    ? `<p style="margin:0 0 16px"><a href="${escape(link)}" style="color:#0b4f6c;font-weight:bold">${escape(action ?? link)}</a></p>` +
      `<p dir="ltr" style="margin:0 0 16px;font-size:13px;word-break:break-all">${escape(link)}</p>`
    : '';
  return (
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>` +
    `<body dir="${dir}" style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a1a">` +
    `${before.map(paragraph).join('')}${button}${after.map(paragraph).join('')}</body></html>`
  );
}
