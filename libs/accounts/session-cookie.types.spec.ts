import { describe, expect, it } from '@jest/globals';
import { sessionTokenIn } from './session-cookie.types.js';

const token = 'a-_Z'.repeat(10) + 'abc';

describe('the session token in a Cookie header', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    [`citylore_session=${token}`, token],
    [`a=b; citylore_session=${token}; c=d`, token],
    [`citylore_session=old;citylore_session=${token}`, token],
    [`xcitylore_session=${token}`, undefined],
    [`citylore_session=${token}x`, undefined],
    [`citylore_session="${token}"`, undefined],
    [`citylore_session`, undefined],
  ])('of %p is %p', (header, found) => {
    expect(sessionTokenIn(header)).toBe(found);
  });
});
