import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Cue } from '../cues/cue.js';
import { type KeptCaptions, KeptPages, type Storage } from './kept-captions.js';

const cue = (second: number, text: string): Cue => ({ startMs: second * 1000, endMs: second * 1000 + 900, text });
const base = [cue(1, 'one'), cue(2, 'two')];
const kept = (cues: Cue[], from = base): KeptCaptions => ({ edits: 'track', pairs: { cues, base: from } });

describe('what pages keep of captions', () => {
  let all: Map<string, string>;
  let storage: Storage;
  const page = (name: string) => new KeptPages('citylore:captions:ana:clip:en:', name, storage);
  const none = () => Promise.resolve(false);

  beforeEach(() => {
    all = new Map();
    storage = { getItem: (name) => all.get(name) ?? null, setItem: (name, value) => void all.set(name, value), removeItem: (name) => void all.delete(name), keys: () => [...all.keys()] };
  });

  it('what one left, the next one takes over, and keeps as its own', async () => {
    page('a').put(kept([cue(1, 'ONE'), cue(2, 'two')]));
    expect((await page('b').takeLeft(none))?.pairs.cues.map(({ text }) => text)).toEqual(['ONE', 'two']);
    expect([...all.keys()]).toEqual(['citylore:captions:ana:clip:en:b']);
    page('b').remove();
    expect(await page('c').takeLeft(none)).toBeUndefined();
  });

  it('two that were closed without a line lose nothing of either', async () => {
    page('a').put(kept([cue(1, 'ONE'), cue(2, 'two')]));
    page('b').put(kept([cue(1, 'one'), cue(2, 'two'), cue(3, 'three')]));
    page('c').put(kept([cue(1, 'Uno'), cue(2, 'two')]));
    page('d').put(kept([cue(9, 'nine')], [cue(8, 'of another text')]));
    expect((await page('e').takeLeft(none))?.pairs.cues.map(({ text }) => text)).toEqual(['ONE', 'Uno', 'two', 'three', 'nine']);
  });

  it('a page that is still open keeps its own, and other places are not touched', async () => {
    page('a').put(kept([cue(1, 'ONE')]));
    new KeptPages('citylore:captions:ben:clip:en:', 'x', storage).put(kept([cue(1, 'Ben')]));
    expect(await page('b').takeLeft((name) => Promise.resolve(name.endsWith(':a')))).toBeUndefined();
    expect(all.size).toBe(2);
  });

  it('what cannot be read is no reason to fail', async () => {
    all.set('citylore:captions:ana:clip:en:a', '{"pairs":');
    expect(await page('b').takeLeft(none)).toBeUndefined();
  });
});
