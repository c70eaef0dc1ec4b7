import { describe, expect, it } from '@jest/globals';
import { decodeCaptions } from './decode-captions.js';

const SAID: Record<string, string[]> = {
  en: ['The café’s “reading bus” stops here — every Tuesday.', 'Naïve? Perhaps.'],
  fr: ['Le bus qui lit s’arrête où l’on habite.', 'Les élèves y découvrent le cœur de la ville, où naît le goût d’apprendre, à côté de l’école.'],
  es: ['¿Dónde está el autobús que lee?', 'Mañana será en la plaza, señora.'],
  ar: ['الحافلة التي تقرأ تتوقف في كل حي.', 'يتعلم الناس هنا طوال الحياة.'],
  ru: ['Автобус, который читает, останавливается здесь.', 'Каждый вторник люди учатся вместе.'],
  pl: ['Autobus, który czyta, zatrzymuje się tutaj.', 'Zażółć gęślą jaźń, proszę pani.'],
  tr: ['Okuyan otobüs burada duruyor.', 'İnsanlar her şeyi öğreniyor; ışık söner mi?'],
  el: ['Το λεωφορείο που διαβάζει σταματά εδώ.', 'Οι άνθρωποι μαθαίνουν όλη τους τη ζωή.'],
  he: ['האוטובוס שקורא עוצר כאן.', 'אנשים לומדים כל החיים.'],
  th: ['รถเมล์ที่อ่านหนังสือจอดที่นี่', 'ผู้คนเรียนรู้ตลอดชีวิต'],
  zh: ['会读书的公共汽车停在这里。', '人们在这里终身学习,我们的城市也在学习。'],
  'zh-Hant': ['會讀書的公共汽車停在這裡。', '人們在這裡終身學習，我們的城市也在學習。'],
  ja: ['本を読むバスがここに止まります。', '人々は一生学び続けることができます。'],
  ko: ['책을 읽는 버스가 여기에 섭니다.', '사람들은 평생 배웁니다.'],
};
const srt = (lines: string[]) => lines.map((text, index) => `${index + 1}\r\n00:00:0${index},000 --> 00:00:0${index + 1},000\r\n${text}\r\n`).join('\r\n');

/** What Node can read but not write: each letter by the bytes that are read as it. */
function encode(text: string, encoding: string, mark = false): Buffer {
  if (encoding === 'utf-8') return Buffer.from(`${mark ? '\ufeff' : ''}${text}`);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const decoder = new TextDecoder(encoding);
  const letters = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !letters.has(letter)) letters.set(letter, bytes);
  };
  for (let first = 0; first < 256; first += 1) learn([first]);
  if (/gb18030|big5|shift_jis|euc/.test(encoding)) for (let first = 0x81; first < 0xff; first += 1) for (let second = 0x40; second < 0xff; second += 1) learn([first, second]);
  // Node reads windows-1252 as Latin-1.
  if (encoding === 'windows-1252') for (const [letter, byte] of [['€', 0x80], ['’', 0x92], ['“', 0x93], ['”', 0x94], ['—', 0x97], ['œ', 0x9c]] as const) letters.set(letter, [byte]);
  return Buffer.from([...text].flatMap((letter) => letters.get(letter) ?? [0x3f]));
}

/** What files of the language are met in. */
const MET: [language: string, encoding: string][] = [
  ...['windows-1252', 'macintosh', 'utf-8', 'utf-16le', 'utf-16be'].map((encoding) => ['fr', encoding] as [string, string]),
  ['en', 'windows-1252'],
  ['en', 'macintosh'],
  ['es', 'windows-1252'],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['ar', 'utf-16le'],
  ...['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'].map((encoding) => ['ru', encoding] as [string, string]),
  ['pl', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['tr', 'windows-1254'],
  ['el', 'windows-1253'],
  ['he', 'windows-1255'],
  ['th', 'windows-874'],
  ['zh', 'gb18030'],
  ['zh', 'utf-16be'],
  ['zh-Hant', 'big5'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['ko', 'utf-8'],
];

describe('the encoding of a caption file', () => {
  it.each(MET)('%s in %s is read as it was written', (language, encoding) => {
    const text = srt(SAID[language] ?? []);
    const decoded = decodeCaptions(encode(text, encoding), language);
    expect(decoded.text).toBe(text);
    expect(decoded.guessed).toBe(!encoding.startsWith('utf'));
  });

  it('believes a mark, and the arrow where there is none', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const text = srt(SAID.ru ?? []);
      for (const addBOM of [true, false]) {
        const decoded = decodeCaptions(encode(text, encoding, addBOM), 'fr');
        expect(decoded).toEqual({ text, encoding, guessed: false });
      }
    }
  });

  it('takes a letter that somebody broke for a fault and not for another encoding', () => {
    const bytes = Buffer.from(srt([...(SAID.ar ?? []), ...(SAID.ar ?? [])]));
    bytes[bytes.indexOf(0xd9)] = 0x20;
    expect(decodeCaptions(bytes, 'ar')).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('يتعلم الناس هنا') });
  });

  it('does what it is told, where that is an encoding', () => {
    const bytes = encode(srt(SAID.ru ?? []), 'koi8-r');
    expect(decodeCaptions(bytes, 'en', 'KOI8-R')).toMatchObject({ encoding: 'koi8-r', guessed: false, text: srt(SAID.ru ?? []) });
    expect(() => decodeCaptions(bytes, 'ru', 'klingon')).toThrow(expect.objectContaining({ code: 'CAPTION_ENCODING_UNKNOWN' }));
  });

  it('answers any bytes with some text', () => {
    for (const language of Object.keys(SAID)) {
      for (let round = 0; round < 20; round += 1) {
        const bytes = Uint8Array.from({ length: 200 }, (_, index) => (index * 37 + round * 101 + language.length * 7) % 256);
        expect(typeof decodeCaptions(bytes, language).text).toBe('string');
      }
    }
  });
});
