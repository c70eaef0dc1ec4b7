import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const discussionUnknown = () => new AppError('NOT_FOUND', 'DISCUSSION_UNKNOWN', 'There is no such discussion.');
export const postUnknown = () => new AppError('NOT_FOUND', 'POST_UNKNOWN', 'There is no such post.');
export const subjectUnknown = () => new AppError('NOT_FOUND', 'SUBJECT_UNKNOWN', 'There is nothing of this kind and id to discuss.');

export const discussionLocked = () => new AppError('CONFLICT', 'DISCUSSION_LOCKED', 'The discussion is locked.');
export const slowMode = (seconds: number) =>
  new AppError('RATE_LIMITED', 'SLOW_MODE', `The discussion is slowed down. Wait ${seconds} seconds.`, { params: { seconds } });
export const tooManyPosts = (seconds: number) =>
  new AppError('RATE_LIMITED', 'RATE_LIMITED', `Too much at once. Wait ${seconds} seconds.`, { params: { seconds } });

export const postTooLong = (limit: number) => badInput([{ path: 'body', code: 'POST_TOO_LONG', params: { limit } }]);
export const postEmpty = () => badInput([{ path: 'body', code: 'POST_EMPTY' }]);
export const tooManyLinks = (limit: number) => badInput([{ path: 'body', code: 'TOO_MANY_LINKS', params: { limit } }]);
export const tooManyMentions = (limit: number) => badInput([{ path: 'body', code: 'TOO_MANY_MENTIONS', params: { limit } }]);
export const markupTooDeep = () => badInput([{ path: 'body', code: 'MARKUP_TOO_DEEP' }]);
export const titleTooLong = (limit: number) => badInput([{ path: 'title', code: 'TITLE_TOO_LONG', params: { limit } }]);
export const required = (path: string) => badInput([{ path, code: 'REQUIRED' }]);
export const newMemberLinks = () => new AppError('CONFLICT', 'NEW_MEMBER_LINKS', 'Links in a first post are looked at by a moderator: write them into a post of their own.');

export const postKeyUsed = () => new AppError('CONFLICT', 'POST_KEY_USED', 'This key belongs to another post.');
export const postChanged = (revision: number) => new AppError('CONFLICT', 'POST_CHANGED', 'The post was edited since it was opened.', { params: { revision } });
/** Removed, hidden or moved: nothing can be done with it here. */
export const postGone = () => new AppError('CONFLICT', 'POST_GONE', 'The post is not there any more.');
export const notAnAnswer = () => new AppError('BAD_INPUT', 'NOT_AN_ANSWER', 'Only a shown answer in this topic can be the best one.');
export const ownPost = () => new AppError('FORBIDDEN', 'OWN_POST', 'This is your own post, or one of your city.');
export const moveNowhere = () => new AppError('BAD_INPUT', 'MOVE_NOWHERE', 'It cannot be moved there.');
