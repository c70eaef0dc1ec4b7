import { describe, expect, it } from '@jest/globals';
import { postHtml } from './post-html.js';

describe('the HTML of a post', () => {
  it('leads to pages in the language of the reader', () => {
    expect(postHtml('<p><a href="/clips/1#t=75" data-clip="1">x</a> <a href="/cities/galway" data-city>y</a></p>', 'fr')).toBe(
      '<p><a href="/fr/clips/1#t=75" data-clip="1">x</a> <a href="/fr/cities/galway" data-city>y</a></p>',
    );
  });

  it('does so with what was copied from a page in another language, and with every kind of page', () => {
    expect(postHtml('<a href="/en/practices/1?v=2">x</a> <a href="/fr">y</a> <a href="/collections">z</a>', 'ar')).toBe('<a href="/ar/practices/1?v=2">x</a> <a href="/fr">y</a> <a href="/ar/collections">z</a>');
  });

  it('leaves alone what is elsewhere, in this thread, or only looks like a link', () => {
    const html = '<a href="https://clips.example/clips/1">x</a> <a href="#post-2" data-post="2">y</a> &lt;a href="/clips/1"> <a href="/clipsy">z</a> <a href="/media/clips/1">w</a>';
    expect(postHtml(html, 'ar')).toBe(html);
  });
});
