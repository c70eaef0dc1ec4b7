import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from './markdown.js';

describe('Markdown', () => {
  it('writes paragraphs, emphasis, lists and tables', () => {
    expect(renderMarkdown('One **bold** word.\n\n- a\n- b')).toBe('<p>One <strong>bold</strong> word.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    expect(renderMarkdown('| a | b |\n|---|--:|\n| 1 | 2 |')).toContain('<td align="right">2</td>');
  });

  it('keeps headings below those of the page', () => {
    expect(renderMarkdown('# Big\n\n##### Small')).toBe('<h3>Big</h3>\n<h4>Small</h4>');
  });

  it('marks links and lets only harmless ones through', () => {
    expect(renderMarkdown('[here](https://example.org)')).toBe('<p><a href="https://example.org" rel="nofollow noopener noreferrer">here</a></p>');
    expect(renderMarkdown('[here](/modules/planning)')).toContain('href="/modules/planning"');
    for (const href of ['javascript:alert(1)', 'JaVaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '&#106;avascript:alert(1)']) {
      expect(renderMarkdown(`[here](${href})`)).not.toMatch(/href/i);
    }
  });

  it('lets no raw HTML and no images through', () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '![x](https://example.org/pixel.png)',
      '<a href="javascript:alert(1)" onclick="x()">x</a>',
      '<svg onload=alert(1)>',
      '<iframe src="https://example.org"></iframe>',
      '<p style="position:fixed">x</p>',
      'a<b onmouseover=alert(1)>b</b>',
      '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
      '```<script>\n</script>```',
    ];
    for (const attack of attacks) expect(renderMarkdown(attack)).not.toMatch(/<(?!\/?(p|strong|em|a|code|pre|br)\b)|onerror=\w|onclick|style=/i);
  });

  it('writes footnotes as they were typed', () => {
    expect(renderMarkdown('Said so[^1].\n\n[^1]: Here.')).toBe('<p>Said so[1].</p>');
  });

  it.each([
    ['quotes', '>'.repeat(12_000)],
    ['spaced quotes', '> '.repeat(6_000)],
    ['lists', '- '.repeat(6_000)],
    ['brackets', '['.repeat(12_000)],
    ['stars', '*a '.repeat(4_000)],
    ['underscores', '_a_'.repeat(4_000)],
    ['images', '!['.repeat(6_000)],
    ['ticks', '`a``'.repeat(3_000)],
    ['links', '[a]('.repeat(3_000)],
    ['autolinks', '<'.repeat(12_000)],
    ['strong', `${'**a '.repeat(2_000)}${'b** '.repeat(2_000)}`],
  ])('bears twelve thousand hostile characters: %s', (_name, source) => {
    const started = performance.now();
    expect(typeof renderMarkdown(source.slice(0, 12_000))).toBe('string');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
