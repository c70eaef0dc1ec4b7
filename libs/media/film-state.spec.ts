import { describe, expect, it } from '@jest/globals';
import { FILM_STATES, mayMove, stateWithoutUpload } from './film-state.js';

describe('states of a film', () => {
  it('allows these moves and no others', () => {
    const moves = FILM_STATES.flatMap((from) => FILM_STATES.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`));
    expect(moves).toEqual([
      'EMPTY UPLOADING',
      'EMPTY PROCESSING',
      'UPLOADING EMPTY',
      'UPLOADING UPLOADING',
      'UPLOADING PROCESSING',
      'UPLOADING READY',
      'UPLOADING FAILED',
      'PROCESSING READY',
      'PROCESSING FAILED',
      'READY UPLOADING',
      'READY FAILED',
      'FAILED UPLOADING',
      'FAILED PROCESSING',
    ]);
  });

  it('knows what a film is again when its upload is given up', () => {
    expect(stateWithoutUpload({ hasRenditions: false, failureCode: null })).toBe('EMPTY');
    expect(stateWithoutUpload({ hasRenditions: true, failureCode: null })).toBe('READY');
    expect(stateWithoutUpload({ hasRenditions: false, failureCode: 'TOO_LONG' })).toBe('FAILED');
  });
});
