import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderPost } from './render-post.js';
import { ALL_HOSTILE_TEXTS, HOSTILE_TEXTS } from './testing/hostile-texts.js';
import { readSafeHtml } from './testing/read-safe-html.js';

const ORIGIN = 'https://city.example';
const ID = '0190a0a0-0000-7000-8000-00000000000a';
const render = (body: string) => renderPost(body, { origin: ORIGIN });

describe('a post', () => {
  it.each([
    ['**One** *word*', '<p dir="auto"><strong>One</strong> <em>word</em></p>'],
    ['# Big', '<h3 dir="auto">Big</h3>'],
    ['- a\n- b', '<ul dir="auto">\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- [ ] a', '<ul dir="auto">\n<li>[ ] a</li>\n</ul>'],
    ['> a\n\nb', '<blockquote>\n<p dir="auto">a</p>\n</blockquote>\n<p dir="auto">b</p>'],
    ['a <city> here', '<p dir="auto">a &#x3C;city> here</p>'],
    ['![park](https://example.org/a.png)', '<p dir="auto"><a href="https://example.org/a.png" rel="nofollow ugc noopener">park</a></p>'],
    ['[a](https://example.org "title")', '<p dir="auto"><a href="https://example.org/" rel="nofollow ugc noopener">a</a></p>'],
    ['[a](/themes/planning)', '<p dir="auto"><a href="/themes/planning">a</a></p>'],
    ['https://city.example/en/cities', '<p dir="auto"><a href="/en/cities">https://city.example/en/cities</a></p>'],
    ["[a](https://example.org/o'hara)", '<p dir="auto"><a href="https://example.org/o%27hara" rel="nofollow ugc noopener">a</a></p>'],
    ['said so[^1]\n\n[^1]: here', '<p dir="auto">said so[^1]</p>\n<p dir="auto">[^1]: here</p>'],
  ])('%j', (body, html) => {
    expect(render(body).html).toBe(html);
  });

  it('frames its tables', () => {
    expect(render('| a |\n|--:|\n| 1 |').html).toMatch(/^<div dir="auto" data-table="" tabindex="0"><table>\n<thead>\n<tr>\n<th align="right">a<\/th>/);
  });

  it('mentions members and cities, each once', () => {
    const { html, mentions, links } = render(`@[Ana *Duarte*](member:${ID.toUpperCase()}) and @[Kilbeg](city:kilbeg), @[again](city:kilbeg)`);
    expect(html).toBe(
      `<p dir="auto"><span data-member="${ID}">@Ana Duarte</span> and <a href="/cities/kilbeg" data-city="kilbeg">@Kilbeg</a>, <a href="/cities/kilbeg" data-city="kilbeg">@again</a></p>`,
    );
    expect(mentions).toEqual([
      { kind: 'MEMBER', target: ID },
      { kind: 'CITY', target: 'kilbeg' },
    ]);
    expect(links).toBe(0);
  });

  it.each(['[Ana](city:kilbeg)', '@[](city:kilbeg)', '@[Ana](member:nobody)', '@[Ana](city:No)', '@ [Ana](city:kilbeg)', '`@[Ana](city:kilbeg)`'])('does not take %s for a mention', (body) => {
    expect(render(body)).toMatchObject({ mentions: [], html: expect.not.stringContaining('<a') });
  });

  it.each([`/clips/${ID}#t=75`, `/fr/clips/${ID}#t=75`, `${ORIGIN}/en/clips/${ID}#t=075`, `${ORIGIN}/pt-br/clips/${ID}?t=75#player`])('opens the player by %s', (address) => {
    expect(render(`[the bridge](${address})`).html).toBe(`<p dir="auto"><a href="/clips/${ID}#t=75" data-clip="${ID}" data-start="75">the bridge</a></p>`);
  });

  it.each([`/clips/${ID}`, `/clips/${ID}#t=`, `/clips/${ID}#t=x`, `/clips/x#t=75`, `https://example.org/clips/${ID}#t=75`])('does not by %s', (address) => {
    expect(render(`[the bridge](${address})`).html).not.toContain('data-clip');
  });

  it('tells whom it quotes, where the quote begins with it', () => {
    expect(render('> [Ana, #12](#post-12)\n> words\n\n> [Bo, #7](#post-7)\n\nsee [#3](#post-3)').quoted).toEqual([12, 7]);
    expect(render('> words [Ana](#post-12)').quoted).toEqual([]);
  });

  it('counts the links that leave', () => {
    expect(render(`https://a.example www.b.example c@d.example ![p](https://e.example) [f](/x) [g](/clips/${ID}#t=1) <https://h.example>`).links).toBe(5);
  });

  it('has plain words, its own where it quotes', () => {
    expect(render('> quoted\n\n# A *title*\n\n- `one` &amp; [two](/x)\n- three  \n  four').text).toBe('A title\none & two\nthree\nfour');
    expect(render('> only quoted').text).toBe('only quoted');
  });

  it.each([
    ['', 'POST_EMPTY', {}],
    [' \n\t\u200b', 'POST_EMPTY', {}],
    ['***', 'POST_EMPTY', {}],
    ['\u3164', 'POST_EMPTY', {}],
    ['a'.repeat(20_001), 'POST_TOO_LONG', { limit: 20_000 }],
    ['https://a.example '.repeat(11), 'TOO_MANY_LINKS', { limit: 10 }],
    [Array.from({ length: 11 }, (_, at) => `@[C](city:c${at})`).join(' '), 'TOO_MANY_MENTIONS', { limit: 10 }],
    ['>>>>>> deep', 'MARKUP_TOO_DEEP', { limit: 5 }],
    ['- '.repeat(11), 'MARKUP_TOO_DEEP', {}],
  ])('is told what keeps it from being posted: %#', (body, code, params) => {
    expect(render(body).problems).toContainEqual({ code, params });
  });

  it.each(['😀', '.', 'a'.repeat(20_000), '😀'.repeat(20_000), 'https://a.example '.repeat(10), '>>>>> deep', 'é'])('has no problem: %#', (body) => {
    expect(render(body).problems).toEqual([]);
  });
});

describe('hostile texts', () => {
  it('are many', () => {
    expect(new Set(ALL_HOSTILE_TEXTS).size).toBe(ALL_HOSTILE_TEXTS.length);
    expect(ALL_HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
  });

  it.each(Object.keys(HOSTILE_TEXTS))('leave nothing but harmless elements: %s', (family) => {
    for (const text of HOSTILE_TEXTS[family] ?? []) {
      for (const body of [text, `> ${text}`, `- ${text}`, `**${text}**`, `| ${text} |\n|---|\n| ${text} |`, `words ${text} words`]) {
        expect(() => readSafeHtml(render(body).html)).not.toThrow();
      }
    }
  });

  it('leave nothing but harmless elements, however they are put together', () => {
    const marks = ['*', '**', '_', '`', '```\n', '[', ']', '](', ')', '![', '<', '>', '"', "'", '&', ';', '\\', '\n', '\n\n', '> ', '- ', '1. ', '# ', '| a |\n|---|\n| ', ' |', '~~', '@[', '@', '(member:', '(city:', '#post-1', ':', '//', '\u0000', '\u202e'];
    const part = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...marks) }, fc.constantFrom(...ALL_HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        readSafeHtml(render(parts.join('')).html);
      }),
      { numRuns: 1_500 },
    );
  });

  it.each(['<b>x</b>', '<p onclick="x">x</p>', '<p>x', '</p>', '<a href="javascript:x">x</a>', '<a href="//x.y">x</a>', '<a href="/\\x.y">x</a>', '<p dir=auto>x</p>', '<a href="https://x.y">x</a>', '<!--x-->', 'a < b', '<p dir="rtl">x</p>', '<a href="java&#x09;script:x">x</a>'])(
    'would be found: %s',
    (html) => {
      expect(() => readSafeHtml(html)).toThrow();
    },
  );
});
