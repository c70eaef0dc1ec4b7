import { NO_SPEECH } from '@libs/contracts/languages.js';
import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import type { ReviewPurpose } from './editorial-state.js';

/** What the rules of judging look at. */
export interface Judged {
  /** Null where nobody speaks for a city. */
  cityId: string | null;
  submittedBy: string | null;
  authorId: string | null;
  language: string;
  /** Null where it is of none, and so for moderators of every theme. */
  themeSlug: string | null;
  purpose: ReviewPurpose;
  /** Of an appeal: the moderator it is against. */
  hiddenBy: string | null;
}

/** Moderates this language and theme. A film without speech is for moderators of every language. */
export function isRoutedTo(actor: Actor, { language, themeSlug }: Pick<Judged, 'language' | 'themeSlug'>): boolean {
  return actor.networkRoles.some(
    (grant) =>
      grant.role === 'MODERATOR' &&
      (grant.languages.length === 0 || language === NO_SPEECH || grant.languages.includes(language)) &&
      (grant.themes.length === 0 || themeSlug === null || grant.themes.includes(themeSlug)),
  );
}

/** Nobody judges what their own city submitted, or what they made or submitted themselves; no role lifts that. */
export function isOwn(actor: Actor, { cityId, submittedBy, authorId }: Pick<Judged, 'cityId' | 'submittedBy' | 'authorId'>): boolean {
  return (cityId !== null && worksIn(actor, cityId)) || (isMember(actor) && [submittedBy, authorId].includes(actor.memberId));
}

/** Nobody judges an appeal against what they did themselves. */
export function isAgainst(actor: Actor, { hiddenBy }: Pick<Judged, 'hiddenBy'>): boolean {
  return isMember(actor) && actor.memberId === hiddenBy;
}

/** Appeals and what readers report are also for administrators: where one moderator has a language, or none has, there is still somebody. */
export function isForDeskOf(actor: Actor, subject: Pick<Judged, 'language' | 'themeSlug' | 'purpose'>): boolean {
  return isRoutedTo(actor, subject) || (subject.purpose !== 'SUBMISSION' && hasNetworkRole(actor, 'ADMIN'));
}

/** May claim it and decide about it. */
export function mayJudge(actor: Actor, subject: Judged): boolean {
  return isMember(actor) && isForDeskOf(actor, subject) && !isOwn(actor, subject) && !isAgainst(actor, subject);
}

/** May read the queue and the audit log. */
export function maySeeDesk(actor: Actor): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'MODERATOR', 'ADMIN');
}
