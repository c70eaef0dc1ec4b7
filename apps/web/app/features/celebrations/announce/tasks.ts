import type { CelebrationDraftFragment, CelebrationField, CelebrationMissing } from '~/api/generated/graphql';

export type Draft = CelebrationDraftFragment;

export const TASKS = ['words', 'when', 'place', 'people', 'access', 'registration', 'picture', 'reminders'] as const;
export type TaskName = (typeof TASKS)[number];
/** `open`: nothing is said yet, and nothing has to be. */
export type TaskStatus = 'missing' | 'done' | 'open';

/** Where each thing that is missing is given. */
export const TASK_OF_MISSING: Record<CelebrationMissing, TaskName> = {
  TITLE: 'words',
  DESCRIPTION: 'words',
  THEMES: 'words',
  HOST: 'words',
  FUTURE_OCCURRENCE: 'when',
  PLACE_OR_LINK: 'place',
  PRICE: 'people',
  LANGUAGES: 'access',
  PICTURE_TEXT: 'picture',
};

/** What each task saves, in the order of its form. */
export const FIELDS_OF_TASK: Record<TaskName, readonly CelebrationField[]> = {
  words: ['TITLE', 'DESCRIPTION', 'LANGUAGE', 'THEMES', 'HOST'],
  when: ['WHEN'],
  place: ['PLACE_NAME', 'ADDRESS', 'COORDINATES', 'ONLINE_URL'],
  people: ['AGES', 'PRICE'],
  access: ['ACCESS_SERVICES', 'SPOKEN_LANGUAGES'],
  registration: ['REGISTRATION', 'CAPACITY', 'PLACES_EACH', 'REGISTRATION_CLOSES', 'QUESTIONS'],
  picture: ['POSTER'],
  reminders: ['REMINDERS'],
};

export function statusOf(task: TaskName, draft: Draft): TaskStatus {
  if (draft.missing.some((item) => TASK_OF_MISSING[item] === task)) return 'missing';
  if (task === 'picture') return draft.poster ? 'done' : 'open';
  if (task === 'reminders') return draft.reminders.length > 0 ? 'done' : 'open';
  return 'done';
}

/** The first task that still needs somebody: it stands open. */
export function firstMissing(draft: Draft): TaskName | undefined {
  return TASKS.find((task) => statusOf(task, draft) === 'missing');
}

export function taskOf(value: string | null | undefined): TaskName | undefined {
  return TASKS.find((task) => task === value);
}
