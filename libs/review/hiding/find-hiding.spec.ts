import type { EditorialState, Mover } from '../editorial-state.js';
import { findHiding } from './find-hiding.js';

const line = (fromState: EditorialState, toState: EditorialState, actorRole: Mover, note = '') => ({ fromState, toState, actorRole, note });
const published = line('IN_REVIEW', 'PUBLISHED', 'MODERATOR');
const hidden = line('PUBLISHED', 'HIDDEN', 'MODERATOR', 'why');
const appeal = line('HIDDEN', 'HIDDEN', 'CITY', 'but');
const kept = line('HIDDEN', 'HIDDEN', 'MODERATOR', 'still');
const restored = line('HIDDEN', 'PUBLISHED', 'MODERATOR');

describe('a hiding', () => {
  it('is none where nothing is hidden now', () => {
    expect([[], [published], [published, hidden, restored], [hidden, appeal, restored]].map(findHiding)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('has an appeal and an answer as far as there are', () => {
    expect(findHiding([published, hidden])).toEqual({ hidden });
    expect(findHiding([published, hidden, appeal])).toEqual({ hidden, appeal });
    expect(findHiding([published, hidden, appeal, kept])).toEqual({ hidden, appeal, answer: kept });
  });

  it('begins anew each time', () => {
    const again = { ...hidden, note: 'again' };
    expect(findHiding([published, hidden, appeal, kept, restored, again])).toEqual({ hidden: again });
  });
});
