import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { CITY_ROLES } from '@libs/contracts/roles.js';
import { renderMail } from '@libs/platform/mail/render-mail.js';
import { CITIES_MAILS } from './write-mails.js';

const each = LANGUAGE_CODES.flatMap((language) => CITY_ROLES.map((role) => [language, role] as const));

describe('the invitation', () => {
  it.each(each)('in %s for %s is whole, with a name and without', (language, role) => {
    const text = CITIES_MAILS[language].invitation;
    if (!text) throw new Error('missing');
    const say = (name: string) => renderMail(text, language, { named: name ? 'yes' : 'no', name, role, city: 'Kuvala', inviter: 'Ana' }, 'https://c.example/x');
    for (const mail of [say('Åse'), say('')]) {
      expect(mail.subject).toMatch(/Ana.*Kuvala/);
      expect(mail.text + mail.subject).not.toMatch(/[{}]/);
    }
    expect(say('Åse').text).toContain('Åse');
  });

  it('says what each role is', () => {
    for (const language of LANGUAGE_CODES) {
      const text = CITIES_MAILS[language].invitation;
      const words = CITY_ROLES.map((role) => text && renderMail(text, language, { named: 'no', name: '', role, city: 'c', inviter: 'i' }).text);
      expect(new Set(words).size).toBe(CITY_ROLES.length);
    }
  });
});

describe('mails about an application', () => {
  it.each(LANGUAGE_CODES.flatMap((language) => ['application-confirm', 'application-declined'].map((kind) => [language, kind] as const)))('in %s: %s is whole', (language, kind) => {
    const text = CITIES_MAILS[language][kind];
    if (!text) throw new Error('missing');
    const mail = renderMail(text, language, { name: 'Åse', city: 'Kuvala', reason: 'Ask {again} <next> year.' }, 'https://c.example/x');
    expect(mail.subject).toContain('Kuvala');
    expect(mail.text).toContain('Åse');
    if (kind === 'application-declined') expect(mail.text).toContain('Ask {again} <next> year.');
    else expect(mail.text + mail.subject).not.toMatch(/[{}]/);
  });
});
