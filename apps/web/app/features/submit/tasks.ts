import type { EditedClip } from './edit-page.server';

export const taskNames = ['film', 'about', 'theme', 'speech', 'captions', 'licence', 'consent'] as const;
export type TaskName = (typeof taskNames)[number];
export type TaskStatus = 'none' | 'partly' | 'done' | 'attention';

type Missing = EditedClip['missing'][number];

/** Where each thing that is missing is given. */
export const taskOfMissing: Record<Missing, TaskName> = {
  FILM: 'film',
  FILM_NOT_READY: 'film',
  TITLE: 'about',
  SUMMARY: 'about',
  SPOKEN_LANGUAGE: 'speech',
  CAPTIONS: 'captions',
  CAPTIONS_UNCHECKED: 'captions',
  LICENCE: 'licence',
  CONSENT: 'consent',
  CONSENT_LAPSED: 'consent',
};

/** The task in which a city most likely mends what moderators asked for. */
const taskOfReason: Partial<Record<string, TaskName>> = {
  CONSENT_UNCLEAR: 'consent',
  PERSONAL_DATA: 'consent',
  CAPTIONS_INACCURATE: 'captions',
  POOR_SOUND_OR_PICTURE: 'film',
  ADVERTISING: 'film',
  OFF_TOPIC: 'theme',
  RIGHTS_UNCLEAR: 'licence',
};

export function statusOf(task: TaskName, clip: EditedClip): TaskStatus {
  const missing = clip.missing.filter((item) => taskOfMissing[item] === task);
  if (task === 'film') return filmStatus(clip);
  if (missing.length === 0) return askedFor(clip) === task ? 'attention' : 'done';
  if (task === 'about') return clip.texts.some(({ title, summary }) => title || summary) ? 'partly' : 'none';
  if (task === 'captions') return clip.captions.length > 0 ? 'attention' : 'none';
  return 'none';
}

function filmStatus(clip: EditedClip): TaskStatus {
  const { state } = clip.media;
  if (state === 'EMPTY') return 'none';
  if (state === 'FAILED') return 'attention';
  if (state !== 'READY') return 'partly';
  return askedFor(clip) === 'film' ? 'attention' : 'done';
}

function askedFor({ state, lastDecision }: EditedClip): TaskName | undefined {
  return state === 'CHANGES_REQUESTED' && lastDecision?.reasonCode ? taskOfReason[lastDecision.reasonCode] : undefined;
}

/** The first task that still needs somebody: it stands open. */
export function firstOpen(clip: EditedClip): TaskName | undefined {
  return taskNames.find((task) => statusOf(task, clip) !== 'done');
}
