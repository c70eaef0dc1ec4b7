import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { renderMail } from '@libs/platform/mail/render-mail.js';
import { ACCOUNTS_MAILS } from './write-mails.js';

const PARAMS: Record<string, Record<string, string>> = { 'sign-in-link': { name: 'Åse' } };
const each = LANGUAGE_CODES.flatMap((language) => Object.keys(PARAMS).map((kind) => [language, kind] as const));

describe('the mails of accounts', () => {
  it.each(each)('in %s: %s is whole', (language, kind) => {
    const text = ACCOUNTS_MAILS[language][kind];
    if (!text) throw new Error('missing');
    const mail = renderMail(text, language, PARAMS[kind] ?? {}, 'https://c.example/x');
    expect(mail.text).toContain('https://c.example/x');
    expect(mail.text).toContain('Åse');
    expect(mail.text + mail.subject).not.toMatch(/[{}]/);
  });
});
