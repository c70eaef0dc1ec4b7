import { describe, expect, it } from '@jest/globals';
import type { AdoptionState } from '~/api/generated/graphql';
import type { AdoptionOnPage } from '../adoption.query';
import { nextStep } from './next-step';

const NOTHING: AdoptionOnPage['viewerCan'] = { edit: false, move: [], report: false, diary: false, offer: false, answer: false, publish: false };
const WHOLE = { missing: [] };
const HALF = { missing: [{ path: 'keep' }] };

function next(state: AdoptionState, can: Partial<AdoptionOnPage['viewerCan']>, more: { plan?: object; report?: object; response?: object; child?: object } = {}) {
  return nextStep({ state, viewerCan: { ...NOTHING, ...can }, plan: WHOLE, ...more } as Parameters<typeof nextStep>[0]);
}

describe('what is next in an adoption', () => {
  it('is the plan before the move that needs it', () => {
    expect(next('CONSIDERING', { move: ['ADAPTING', 'STOPPED'] }, { plan: HALF })).toBe('plan');
    expect(next('CONSIDERING', { move: ['ADAPTING', 'STOPPED'] })).toBe('adapt');
  });

  it('is to run, then to report, then to give the report', () => {
    expect(next('ADAPTING', { move: ['RUNNING', 'STOPPED'] })).toBe('run');
    expect(next('RUNNING', { move: ['REPORTED', 'STOPPED'] }, { report: HALF })).toBe('report');
    expect(next('RUNNING', { move: ['REPORTED', 'STOPPED'] }, { report: WHOLE })).toBe('give');
  });

  it('ends with a version of its own', () => {
    expect(next('REPORTED', { move: ['STOPPED'], report: true, publish: true })).toBe('publish');
    expect(next('REPORTED', { move: ['STOPPED'], report: true }, { child: {} })).toBe('version');
  });

  it('for the city whose practice it is: help on the way, an answer at the end', () => {
    expect(next('ADAPTING', { offer: true })).toBe('offer');
    expect(next('REPORTED', { offer: true, answer: true })).toBe('answer');
    expect(next('REPORTED', { offer: true, answer: true }, { response: {} })).toBeNull();
  });

  it('is nothing for who only reads', () => {
    for (const state of ['CONSIDERING', 'ADAPTING', 'RUNNING', 'REPORTED', 'STOPPED'] as const) expect(next(state, {})).toBeNull();
  });
});
