import { findMentions, fillMentions } from './fill-mentions.js';

describe('names of those who are mentioned', () => {
  const body = 'Ask @[the boss](member:0190aa) or @[Kil[](city:kilbeg), @[x](city:nowhere).';

  it('are found', () => {
    expect(findMentions('@[a](member:1) @[b](city:kilbeg) @[c](mailto:x)')).toEqual({ members: ['1'], cities: ['kilbeg'] });
  });

  it('are the real ones', () => {
    const names = new Map([
      ['member:0190aa', 'Ana Duarte'],
      ['city:kilbeg', 'Kilbeg'],
    ]);
    expect(fillMentions(body, names)).toBe('Ask @[Ana Duarte](member:0190aa) or @[Kilbeg](city:kilbeg), @[x](city:nowhere).');
  });

  it('are never Markdown of their own', () => {
    expect(fillMentions('@[a](member:1)', new Map([['member:1', 'A](x) *b*']]))).toBe('@[A\\](x) \\*b\\*](member:1)');
  });
});
