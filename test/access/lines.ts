import type { Actor } from '@libs/clips/testing/stage.js';
import { type Answers, everybody, members, OK, type Role } from './roles.js';
import type { World } from './world.js';

/** An operation, what it is tried on, and what each role is to be answered. */
export interface Line {
  operation: string;
  /** Where one operation stands here more than once. */
  on: string;
  /** Valid arguments, made anew for everybody who is let in; `who` is null for a visitor and for those to be refused. */
  given: (world: World, who: Actor | null) => Promise<object> | object;
  answers: Answers;
  /** Who is let in and changes nothing all the same. */
  idle: readonly Role[];
}

export type Given = Line['given'];

const line = (operation: string, answers: Answers, given: Given = () => ({}), on = ''): Line => ({ operation, on, given, answers, idle: [] });
export const query = (name: string, ...rest: [Answers, Given?, string?]) => line(`Query.${name}`, ...rest);
export const mutation = (name: string, ...rest: [Answers, Given?, string?]) => line(`Mutation.${name}`, ...rest);

export const ANYBODY = everybody(OK);
export const MEMBERS = members(OK);
