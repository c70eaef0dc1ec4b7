/** Everybody who may ask, as the tables of this folder name them. The city is the one that the clip, film or role is of. */
export const ROLES = [
  'visitor',
  'suspended',
  'member',
  'elsewhere',
  'organiser',
  'contributor',
  'author',
  'focalPoint',
  'moderator',
  'otherModerator',
  'cityModerator',
  'editor',
  'otherEditor',
  'admin',
] as const;

export type Role = (typeof ROLES)[number];

/** For readers of a failure. */
export const ABOUT: Record<Role, string> = {
  visitor: 'nobody signed in',
  suspended: 'the cookie of a member who held every role and was suspended',
  member: 'a member without a role',
  elsewhere: 'a focal point of another city',
  organiser: 'an organiser of the city',
  contributor: 'a contributor of the city',
  author: 'the contributor of the city who made the clip',
  focalPoint: 'a focal point of the city',
  moderator: 'a moderator for the clip’s language and theme, from no city',
  otherModerator: 'a moderator for other languages',
  cityModerator: 'a moderator who is a contributor of the city',
  editor: 'an editor',
  otherEditor: 'an editor for other themes',
  admin: 'an administrator',
};

export const SIGNED_OUT: readonly Role[] = ['visitor', 'suspended'];
/** Focal points and contributors: they make clips. */
export const CREW: readonly Role[] = ['contributor', 'author', 'focalPoint', 'cityModerator'];
export const CITY: readonly Role[] = ['organiser', ...CREW];
export const MODERATORS: readonly Role[] = ['moderator', 'otherModerator', 'cityModerator'];
export const DESK: readonly Role[] = [...MODERATORS, 'admin'];
export const INSIDERS: readonly Role[] = [...new Set([...CITY, ...DESK])];

/** `ok`, `null` (a query that finds nothing), or what is refused: the GraphQL code and the reason. */
export type Answer = string;

export const OK = 'ok';
export const NULL = 'null';
export const SIGN_IN = 'UNAUTHENTICATED SIGN_IN_FIRST';
export const FORBIDDEN = 'FORBIDDEN NOT_ALLOWED';
export const NO_CLIP = 'NOT_FOUND CLIP_UNKNOWN';
export const NOT_FOUND = 'NOT_FOUND NOT_FOUND';

export type Answers<T = Answer> = Record<Role, T>;

/** One answer for everybody but the exceptions; a later exception counts more. */
export function everybody<T>(answer: T, ...exceptions: [roles: readonly Role[], answer: T][]): Answers<T> {
  const pairs = ROLES.map((role) => [role, exceptions.findLast(([roles]) => roles.includes(role))?.[1] ?? answer]);
  return Object.fromEntries(pairs) as Answers<T>;
}

/** As `everybody`, for what asks to be signed in. */
export function members(answer: Answer, ...exceptions: [roles: readonly Role[], answer: Answer][]): Answers {
  return everybody(answer, ...exceptions, [SIGNED_OUT, SIGN_IN]);
}
