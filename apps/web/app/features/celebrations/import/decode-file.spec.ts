import { describe, expect, it } from '@jest/globals';
import { decodeFile } from './decode-file';

const TEXT = 'BEGIN:VCALENDAR\r\nSUMMARY:Fête à Sète, œuvres\r\n';

describe('the text of a calendar file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 as Windows marks it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(TEXT.replaceAll(/[^\0-\u00ff]/g, 'o'), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(TEXT.replace('œ', '\u009c'), 'latin1')],
  ])('is found in %s', (name, bytes) => expect(decodeFile(bytes)).toBe(name.endsWith('without a mark') ? TEXT.replaceAll(/[^\0-\u00ff]/g, 'o') : TEXT));

  it('is something, whatever the bytes', () => {
    for (const bytes of [[], [0xff], [0xff, 0xfe, 0x00], [0xc3, 0x28], [0, 0, 0, 0], Array.from({ length: 256 }, (_, byte) => byte)]) expect(typeof decodeFile(Uint8Array.from(bytes))).toBe('string');
  });
});
