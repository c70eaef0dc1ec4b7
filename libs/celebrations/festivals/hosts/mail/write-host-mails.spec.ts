import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { renderMail } from '@libs/platform/mail/render-mail.js';
import { HOST_MAILS } from './write-host-mails.js';

const PARAMS = { name: 'Åse', festival: 'Week of light', city: 'Ostravik', title: 'Lantern walk', note: 'Too {x} <y> late.' };
const each = LANGUAGE_CODES.flatMap((language) => Object.keys(HOST_MAILS.en).map((kind) => [language, kind] as const));
const SAYING = ['offer-declined', 'offer-changes-requested', 'offer-rejected', 'offer-hidden', 'offer-withdrawn'];

describe('mails to hosts', () => {
  it.each(each)('in %s: %s is whole, and says what was said', (language, kind) => {
    const text = HOST_MAILS[language][kind];
    if (!text) throw new Error('missing');
    for (const said of ['yes', 'no']) {
      const mail = renderMail(text, language, { ...PARAMS, said }, 'https://c.example/x');
      expect(mail.subject).toContain(kind.startsWith('host') ? 'Week of light' : 'Lantern walk');
      for (const word of ['Åse', 'Week of light', 'https://c.example/x']) expect(mail.text).toContain(word);
      expect(mail.text.includes('Too {x} <y> late.')).toBe(said === 'yes' && SAYING.includes(kind));
      expect((mail.text + mail.subject).replace('{x}', '')).not.toMatch(/[{}]|\n\n\n/);
    }
  });
});
