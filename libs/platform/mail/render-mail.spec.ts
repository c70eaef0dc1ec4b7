import { describe, expect, it } from '@jest/globals';
import type { MailText } from './mail-texts.js';
import { renderMail } from './render-mail.js';

const text: MailText = { subject: 'For {name}', before: ['Dear {name}, {count, plural, one {one clip} other {# clips}}.'], action: 'See & go', after: ['<b>Bye</b>'] };

describe('a mail', () => {
  it('says the same in both parts', () => {
    const mail = renderMail(text, 'en', { name: 'Ana', count: 2 }, 'https://c.example/en/x?token=1&a=2');
    expect(mail.subject).toBe('For Ana');
    expect(mail.text).toBe('Dear Ana, 2 clips.\n\nSee & go: https://c.example/en/x?token=1&a=2\n\n<b>Bye</b>\n');
    expect(mail.html).toContain('<html lang="en" dir="ltr">');
    expect(mail.html).toContain('href="https://c.example/en/x?token=1&amp;a=2"');
    expect(mail.html).toContain('>See &amp; go</a>');
    expect(mail.html).toContain('&lt;b&gt;Bye&lt;/b&gt;');
  });

  it('takes nothing a person wrote for markup, message syntax or a header', () => {
    const name = `"><script>alert(1)</script>\r\nBcc: all@example.org {count}`;
    const mail = renderMail(text, 'en', { name, count: 1 });
    expect(mail.html).not.toMatch(/<script|"><s/);
    expect(mail.html).toContain('&quot;&gt;&lt;script&gt;');
    expect(mail.subject).toBe('For "><script>alert(1)</script> Bcc: all@example.org {count}');
  });

  it('runs from right to left in Arabic', () => {
    expect(renderMail(text, 'ar', { name: 'أمل', count: 3 }).html).toContain('<html lang="ar" dir="rtl">');
  });

  it('fails rather than leave a gap', () => {
    expect(() => renderMail(text, 'en', { name: 'Ana' })).toThrow(/count/);
  });
});
