import { describe, expect, it } from '@jest/globals';
import { mentionedIn, nameMentions } from './fill-names.js';
import { renderPost } from './render-post.js';

const ID = '0199f3a0-0000-7000-8000-00000000000a';
const render = (body: string) => renderPost(body, { origin: 'https://example.org' }).html;

describe('mentions in a rendered post', () => {
  it('are found and shown by the name of today, however they were typed', () => {
    const html = render(`Ask @[**The** mayor](member:${ID}) and @[Old Town](city:ndemba), not @Nobody. [A](https://example.org/cities/ndemba)`);
    expect(mentionedIn([html, html])).toEqual({ members: [ID], cities: ['ndemba'] });
    const named = nameMentions(html, new Map([[ID, 'Ana $& <b> "D" & Co'], ['ndemba', 'Ndemba']]));
    expect(named).toContain('@Ana $&#x26; &#x3C;b> "D" &#x26; Co</span>');
    expect(named).toContain('data-city="ndemba">@Ndemba</a>');
    expect(named).toContain('>A</a>');
    expect(named).not.toMatch(/mayor|Old Town/);
  });

  it('stay as typed where nobody has that name any more', () => {
    const html = render(`Thanks @[Gone](member:${ID})`);
    expect(nameMentions(html, new Map([['x', 'Y']]))).toBe(html);
  });

  it('are not what only looks like one', () => {
    const html = render(`<span data-member="${ID}">@Typed</span> and \`<a href="/cities/x" data-city="x">@x</a>\``);
    expect(mentionedIn([html])).toEqual({ members: [], cities: [] });
  });
});
