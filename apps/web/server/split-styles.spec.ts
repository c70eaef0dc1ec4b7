import { describe, expect, it } from '@jest/globals';
import { dress } from './dress-page.js';
import { keepUsed } from './keep-used.js';
import { sheetOf } from './style-sheets.js';

const SHEET = [
  '/*! made */@layer properties{@supports (a:b){*{--tw-x:0}}}@layer theme{:root{--a:1}}@layer utilities{',
  '.p-1{padding:1px}.p-4{padding:4px}.gap-2\\.5{gap:2px}:where(.space-y-2>:not(:last-child)){margin:2px}.border{border-style:var(--tw-y)}',
  '.rtl\\:a:where([dir=rtl],[dir=rtl] *),.rtl\\:b:where([dir=rtl],[dir=rtl] *){rotate:1deg}',
  '@media (min-width:48rem){.md\\:p-4{padding:4px}@supports (c:d){.md\\:grid-cols-\\[8rem_minmax\\(0\\,1fr\\)\\]{e:f}}}}@property --tw-x{syntax:"*";inherits:false}@property --tw-y{syntax:"*";inherits:false}',
].join('');

describe('sheets of styles', () => {
  it('keep what a source uses as a word, in its order, and all that is not a utility', () => {
    expect(keepUsed(SHEET, `<a className="p-4 md:p-4 space-y-2 gap-2.5 border"> 'rtl:b'`)).toBe(
      '@layer theme{:root{--a:1}}@layer utilities{.p-4{padding:4px}.gap-2\\.5{gap:2px}:where(.space-y-2>:not(:last-child)){margin:2px}.border{border-style:var(--tw-y)}' +
        '.rtl\\:b:where([dir=rtl],[dir=rtl] *){rotate:1deg}@media (min-width:48rem){.md\\:p-4{padding:4px}}}@property --tw-y{syntax:"*";inherits:false}',
    );
    expect(keepUsed(SHEET, '`md:grid-cols-[8rem_minmax(0,1fr)]`')).toContain('@media (min-width:48rem){@supports (c:d){.md\\:grid-cols-');
    expect(keepUsed(SHEET, 'gap-4 sp-4 p-40 hover:p-4')).not.toContain('padding');
  });

  it('belong to what is looked at together', () => {
    const asked = ['/en', '/ar/themes/planning', '/en/clips/1', '/en/clips/:id/edit', '/en/clips/new', '/en/practices/1/edit/PROMISE', '/fr/forum', '/en/me/watching', '/en/me', '/en/desk/1', '/en/no-such-page', '/ar/celebrations', '/en/celebrations/:id', '/en/celebrations/new', '/en/festivals/week/print', '/en/festivals/hosting/:token', '/en/festivals/week/host'];
    expect(asked.map(sheetOf)).toEqual(['reading', 'reading', 'reading', 'clips', 'clips', 'practices', 'talk', 'talk', 'work', 'work', 'work', 'celebrations', 'celebrations', 'announce', 'celebrations', 'announce', 'announce']);
  });

  it('are named by pages, and by nothing else', () => {
    const styles = { whole: '/assets/root-1.css', sheets: { reading: '/assets/r.css', practices: '/assets/p.css', celebrations: '/assets/c.css', announce: '/assets/a.css', talk: '/assets/t.css', clips: '/assets/k.css', work: '/assets/w.css' } };
    const page = (type: string, more = '') => ({ status: 200, headers: [['Content-Type', type]] as [string, string][], body: Buffer.from(`<link rel="stylesheet" href="/assets/root-1.css"/>${more}`) });
    expect(dress(page('text/html; charset=utf-8'), '/en/forum', styles).body.toString()).toBe('<link rel="stylesheet" href="/assets/t.css"/>');
    expect(dress(page('text/html', '<script id="messages" type="application/json">{}</script>'), '/en/clips/1/edit', styles).body.toString()).toContain('root-1');
    expect(dress(page('application/json'), '/en/forum', styles).body.toString()).toContain('root-1');
    expect(dress(page('text/html'), '/en/forum', null).body.toString()).toContain('root-1');
  });
});
