import { describe, expect, it } from '@jest/globals';
import type { HeardDiscussion } from '@libs/discussions/live/discussion-audience.service.js';
import { KnownDiscussions } from './known-discussions.js';

const discussion = (id: string, version: number): HeardDiscussion => ({ id, version, kind: 'TOPIC', authorId: null, cityId: null, lockedAt: null, lastPosition: version, isOpen: true, subjectKind: null, subjectId: null });

/** A database that answers when it is told to. */
function slow() {
  const asked: { ids: string[]; answer: (found: HeardDiscussion[]) => void }[] = [];
  const clock = { now: 0 };
  const load = (ids: string[]) => new Promise<HeardDiscussion[]>((answer) => asked.push({ ids, answer }));
  return { asked, clock, known: new KnownDiscussions(load, () => clock.now) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('known discussions', () => {
  it('are read by one statement at a time, whoever asks for how many', async () => {
    const { asked, known } = slow();
    const answers = [...Array(300).keys()].flatMap((index) => [known.get(`a${index}`), known.get(`a${index}`)]);
    await settled();
    expect(asked.map(({ ids }) => ids.length)).toEqual([300]);
    answers.push(known.get('b'), known.get('a1'));
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer([discussion('a1', 4)]);
    await settled();
    expect(asked.map(({ ids }) => ids).at(-1)).toEqual(['b']);
    asked[1]?.answer([]);
    expect((await Promise.all(answers)).filter((found) => found !== null).map(({ id }) => id)).toEqual(['a1', 'a1', 'a1']);
  });

  it('are believed for a while, that there is none too', async () => {
    const { asked, clock, known } = slow();
    const first = known.get('none');
    await settled();
    asked[0]?.answer([]);
    expect([await first, await known.get('none'), asked.length]).toEqual([null, null, 1]);
    clock.now = 3_001;
    void known.get('none');
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('never answer an older version than was heard of', async () => {
    const { asked, known } = slow();
    const first = known.get('d');
    await settled();
    known.hinted('d', 8);
    asked[0]?.answer([discussion('d', 7)]);
    expect((await first)?.version).toBe(8);
    known.hinted('d', 9);
    expect((await known.get('d'))?.version).toBe(9);
  });

  it('are read again when something changed, even while they were read', async () => {
    const { asked, known } = slow();
    const before = known.get('d');
    await settled();
    known.forget('d');
    const after = known.get('d');
    asked[0]?.answer([discussion('d', 1)]);
    expect((await before)?.version).toBe(1);
    await settled();
    expect(asked).toHaveLength(2);
    asked[1]?.answer([discussion('d', 2)]);
    expect((await after)?.version).toBe(2);
  });

  it('tell who asked when the database is away, and ask again', async () => {
    let tries = 0;
    const known = new KnownDiscussions(async () => {
      tries += 1;
      throw new Error('away');
    });
    await expect(known.get('d')).rejects.toThrow('away');
    await expect(known.get('d')).rejects.toThrow('away');
    expect(tries).toBe(2);
  });
});
