import { describe, expect, it } from '@jest/globals';
import { setbackOf } from './refusal.js';

/** An error as tus-js-client makes it. */
const answered = (status: number, body: unknown) =>
  Object.assign(new Error('tus'), {
    originalRequest: null,
    causingError: null,
    originalResponse: { getStatus: () => status, getBody: () => (typeof body === 'string' ? body : JSON.stringify(body)), getHeader: () => undefined, getUnderlyingObject: () => undefined },
  }) as unknown as Parameters<typeof setbackOf>[0];

describe('what an upload does after a setback', () => {
  it('tries again where nobody answered, the server stumbled or somebody else writes', () => {
    expect(setbackOf(new Error('network'))).toEqual({ kind: 'again' });
    for (const status of [500, 502, 503, 423, 429]) expect(setbackOf(answered(status, 'Bad gateway'))).toEqual({ kind: 'again' });
    expect(setbackOf(answered(409, 'offset'))).toEqual({ kind: 'again' });
    expect(setbackOf(answered(409, { code: 'UPLOAD_BUSY' }))).toEqual({ kind: 'again' });
  });

  it('waits for somebody to sign in', () => expect(setbackOf(answered(401, { code: 'SIGN_IN_FIRST' }))).toEqual({ kind: 'signedOut' }));

  it('begins again where what had arrived is gone', () => {
    expect(setbackOf(answered(404, { code: 'UPLOAD_GONE' }))).toEqual({ kind: 'gone' });
    expect(setbackOf(answered(410, ''))).toEqual({ kind: 'gone' });
  });

  it('says what the server says', () => {
    expect(setbackOf(answered(413, { code: 'FILM_TOO_LARGE', message: 'x', params: { limitMegabytes: 2048 } }))).toEqual({
      kind: 'refused',
      code: 'FILM_TOO_LARGE',
      params: { limitMegabytes: 2048 },
    });
    expect(setbackOf(answered(507, { code: 'CITY_STORAGE_FULL', params: { usedMegabytes: 1, limitMegabytes: 1 } }))).toMatchObject({ kind: 'refused', code: 'CITY_STORAGE_FULL' });
    expect(setbackOf(answered(403, { code: 'NOT_ALLOWED' }))).toEqual({ kind: 'refused', code: 'NOT_ALLOWED', params: undefined });
    expect(setbackOf(answered(400, '<html>'))).toEqual({ kind: 'refused', code: 'UNKNOWN' });
  });
});
