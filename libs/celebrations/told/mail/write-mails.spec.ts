import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { renderMail } from '@libs/platform/mail/render-mail.js';
import { REGISTRATION_MAILS } from './write-mails.js';

const PARAMS = { name: 'Åse', title: 'Lantern walk', host: 'Ostravik', when: 'Friday', place: 'Quay', was: 'Thursday', online: 'https://meet.example', places: 2, code: 'ABCDE12345', number: 3, reason: 'Storm {x} <y>' };
const each = LANGUAGE_CODES.flatMap((language) => Object.keys(REGISTRATION_MAILS.en).map((kind) => [language, kind] as const));

describe('mails to people registered', () => {
  it.each(each)('in %s: %s is whole, whatever it has to say', (language, kind) => {
    const text = REGISTRATION_MAILS[language][kind];
    if (!text) throw new Error('missing');
    for (const more of [
      { said: 'yes', by: 'CITY', state: 'WAITING', isOnline: 'yes' },
      { said: 'no', by: 'SELF', state: 'REGISTERED', isOnline: 'no' },
    ]) {
      const mail = renderMail(text, language, { ...PARAMS, ...more }, 'https://c.example/x');
      expect(mail.subject).toContain('Lantern walk');
      for (const word of ['Åse', 'Friday', 'Quay', 'https://c.example/x']) expect(mail.text).toContain(word);
      expect((mail.text + mail.subject).replace('{x}', '')).not.toMatch(/[{}]/);
      expect(mail.text).not.toMatch(/\n\n\n/);
    }
  });

  it('say what the city said', () => {
    for (const language of LANGUAGE_CODES) {
      for (const kind of ['registration-cancelled', 'occurrence-moved', 'occurrence-cancelled']) {
        const text = REGISTRATION_MAILS[language][kind];
        expect(text && renderMail(text, language, { ...PARAMS, said: 'yes', by: 'CITY', state: 'REGISTERED', isOnline: 'no' }).text).toContain('Storm {x} <y>');
      }
    }
  });
});
