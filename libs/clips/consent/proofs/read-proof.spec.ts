import { nameProof, sniffProof } from './read-proof.js';

const box = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(12)]);

describe('a file of proof', () => {
  it('is what its bytes say', () => {
    expect(sniffProof(Buffer.from('%PDF-1.7\n'))).toBe('application/pdf');
    expect(sniffProof(Buffer.from('\r\n\r\n%PDF-1.4'))).toBe('application/pdf');
    expect(sniffProof(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(sniffProof(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('image/png');
    expect(sniffProof(Buffer.from('RIFF\0\0\0\0WEBPVP8 '))).toBe('image/webp');
    expect([box('heic'), box('mif1'), box('M4A '), box('isom'), box('qt  ')].map(sniffProof)).toEqual(['image/heic', 'image/heic', 'audio/mp4', 'video/mp4', 'video/mp4']);
    expect(sniffProof(Buffer.from('ID3\x04'))).toBe('audio/mpeg');
    expect(sniffProof(Buffer.from([0xff, 0xfb, 0x90, 0x64]))).toBe('audio/mpeg');
  });

  it('is refused where it is anything else, whatever its name', () => {
    for (const text of ['', 'MZ\x90\0', '<html><script>', '<svg xmlns=', 'PK\x03\x04', 'RIFF\0\0\0\0WAVE', '#!/bin/sh']) expect(sniffProof(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  it('keeps its name as far as a header bears it', () => {
    expect(nameProof('Einverständnis Müller.PDF', 'application/pdf')).toBe('Einverständnis Müller.pdf');
    expect(nameProof('C:\\docs\\../x\r\nSet-Cookie: a.exe', 'image/png')).toBe('xSet-Cookie a.png');
    expect(nameProof('..', 'image/jpeg')).toBe('proof.jpg');
    expect(nameProof('موافقة\u202efdp.js', 'application/pdf')).toBe('موافقةfdp.pdf');
    expect(nameProof('a'.repeat(300), 'audio/mpeg')).toHaveLength(104);
  });
});
