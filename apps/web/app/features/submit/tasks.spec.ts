import { describe, expect, it } from '@jest/globals';
import type { EditedClip } from './edit-page.server.js';
import { firstOpen, statusOf, taskNames, taskOfMissing } from './tasks.js';

type Facts = Pick<EditedClip, 'state' | 'missing' | 'texts' | 'captions'> & { film: string; reason?: string };

/** Only what the rules look at. */
const clip = ({ film, reason, ...facts }: Partial<Facts>): EditedClip =>
  ({
    state: 'DRAFT',
    missing: [],
    texts: [],
    captions: [],
    media: { state: film ?? 'READY' },
    lastDecision: reason ? { reasonCode: reason } : null,
    ...facts,
  }) as unknown as EditedClip;

describe('the task list', () => {
  it('is all open for a new clip and begins with the film', () => {
    const fresh = clip({ film: 'EMPTY', missing: ['FILM', 'SUMMARY', 'SPOKEN_LANGUAGE', 'CAPTIONS', 'LICENCE', 'CONSENT'], texts: [{ language: 'en', title: 'A', summary: '', origin: 'ORIGINAL' }] });
    expect(taskNames.map((name) => statusOf(name, fresh))).toEqual(['none', 'partly', 'done', 'none', 'none', 'none', 'none']);
    expect(firstOpen(fresh)).toBe('film');
  });

  it('is done when nothing is missing', () => {
    expect(taskNames.map((name) => statusOf(name, clip({})))).toEqual(taskNames.map(() => 'done'));
    expect(firstOpen(clip({}))).toBeUndefined();
  });

  it.each([
    ['UPLOADING', 'partly'],
    ['PROCESSING', 'partly'],
    ['FAILED', 'attention'],
    ['READY', 'done'],
  ])('a film that is %s is %s', (film, expected) => expect(statusOf('film', clip({ film }))).toBe(expected));

  it('asks for attention where captions are there, but not in the spoken language', () => {
    expect(statusOf('captions', clip({ missing: ['CAPTIONS'], captions: [{ id: '1', language: 'fr', origin: 'ORIGINAL', url: '' }] }))).toBe('attention');
  });

  it('leads to what the moderators asked for, until it is sent again', () => {
    const asked = { reason: 'CONSENT_UNCLEAR' };
    expect(statusOf('consent', clip({ ...asked, state: 'CHANGES_REQUESTED' }))).toBe('attention');
    expect(statusOf('consent', clip({ ...asked, state: 'SUBMITTED' }))).toBe('done');
    expect(firstOpen(clip({ ...asked, state: 'CHANGES_REQUESTED' }))).toBe('consent');
  });

  it('has a place for everything that can be missing', () => {
    for (const task of Object.values(taskOfMissing)) expect(taskNames).toContain(task);
  });
});
