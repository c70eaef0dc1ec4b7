/** The closed list of HOUSE.md; a file of a feature has one of these, or is an operation. */
const ROLES = [
  ...['entity', 'state', 'inputs', 'types', 'errors', 'policy', 'service', 'query', 'events', 'jobs', 'reactions', 'review', 'search'],
  ...['discussion', 'resolver', 'loaders', 'processor', 'module', 'api.module', 'worker.module', 'spec', 'db.spec', 'e2e-spec'],
];
const ROLE = new RegExp(`^[a-z0-9-]+(-state|\\.(${ROLES.join('|').replaceAll('.', '\\.')}))(\\.spec)?\\.ts$`);

/** What operations do. A new verb is added here when an operation needs it; a noun never is. */
const VERBS = [
  ...['accept', 'answer', 'appeal', 'approve', 'ask', 'build', 'cancel', 'check', 'choose', 'claim', 'clean', 'clear', 'confirm', 'copy', 'count', 'create', 'decide', 'decode', 'delete', 'draft', 'extract', 'lose', 'queue', 'refuse', 'settle', 'tell', 'tidy'],
  ...['describe', 'edit', 'encode', 'end', 'fill', 'find', 'finish', 'format', 'grant', 'guard', 'hide', 'invite', 'join', 'list', 'load'],
  ...['make', 'mark', 'measure', 'merge', 'move', 'notify', 'open', 'parse', 'plan', 'probe', 'publish', 'read', 'receive', 'register', 'remove'],
  ...['lock', 'react', 'render', 'report', 'restore', 'retry', 'revoke', 'run', 'save', 'send', 'serve', 'set', 'shape', 'show', 'sign', 'split', 'start', 'stop'],
  ...['store', 'strip', 'submit', 'suggest', 'sweep', 'take', 'transcode', 'update', 'upload', 'watch', 'withdraw', 'write'],
];
const OPERATION = new RegExp(`^(${VERBS.join('|')})(-[a-z0-9]+)+\\.ts$`);

/** Whether a feature's file is named as the house names files. */
export function hasRole(name: string): boolean {
  return ROLE.test(name) || OPERATION.test(name);
}

const FORBIDDEN_WORD = /(^|[-./])(shared|common|core|helpers?|utils?|managers?)([-./]|$)/i;

/** Names under which everything and nothing gathers. */
export function hasForbiddenName(path: string): boolean {
  return /(^|\/)index\.tsx?$/.test(path) || FORBIDDEN_WORD.test(path);
}

export interface Sizes {
  median: number;
  /** Nine in ten files are no longer than this. */
  nineInTen: number;
  longest: number;
}

export function sizesOf(lines: number[]): Sizes {
  const sorted = lines.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), nineInTen: at(0.9), longest: sorted.at(-1) ?? 0 };
}
