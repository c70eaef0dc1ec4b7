import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { actorOf } from '@libs/platform/testing/actor-of.js';
import { EDITORIAL_STATES, type EditorialState } from '@libs/review/review.types.js';
import { canSee, isInsider, type PracticeFacts, viewerCan } from './practice.policy.js';

const PEOPLE: Record<string, Actor> = {
  visitor: VISITOR,
  stranger: actorOf('stranger', null),
  'author, organiser': actorOf('author', ['here', 'ORGANISER']),
  'author who left': actorOf('author', null),
  'focal point': actorOf('fp', ['here', 'FOCAL_POINT']),
  contributor: actorOf('c', ['here', 'CONTRIBUTOR']),
  organiser: actorOf('o', ['here', 'ORGANISER']),
  'focal point elsewhere': actorOf('fp2', ['there', 'FOCAL_POINT']),
  'organiser elsewhere': actorOf('o2', ['there', 'ORGANISER']),
  moderator: actorOf('m', null, 'MODERATOR'),
  'moderator of the city': actorOf('m2', ['here', 'ORGANISER'], 'MODERATOR', 'ADMIN'),
  'moderator, author who left': actorOf('author', null, 'MODERATOR'),
  editor: actorOf('e', null, 'EDITOR'),
  admin: actorOf('a', null, 'ADMIN'),
};
const CREW = ['author, organiser', 'focal point', 'contributor'];
const RESPONSIBLE = ['author, organiser', 'focal point'];
const INSIDERS = ['author, organiser', 'focal point', 'contributor', 'organiser', 'moderator', 'moderator of the city', 'moderator, author who left', 'admin'];

const practice = (openState: EditorialState | null, newestState: EditorialState | null): PracticeFacts => ({
  ...{ cityId: 'here', authorId: 'author', language: 'fr', themeSlug: 'planning', openState, openAuthorId: openState && 'author', newestState },
  isShown: newestState === 'PUBLISHED',
});

const OPEN: (EditorialState | null)[] = [null, 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED'];
const NEWEST: (EditorialState | null)[] = [null, 'PUBLISHED', 'HIDDEN', 'WITHDRAWN'];
const cases = OPEN.flatMap((open) => NEWEST.flatMap((newest) => Object.keys(PEOPLE).map((who) => [open, newest, who] as const)));

describe('practice policy', () => {
  it.each(cases)('open %s, newest %s: %s', (open, newest, who) => {
    const actor = PEOPLE[who] ?? VISITOR;
    const editable = open === 'DRAFT' || open === 'CHANGES_REQUESTED';
    const atDesk = open === 'SUBMITTED' || open === 'IN_REVIEW';
    const onSite = newest === 'PUBLISHED';
    const hidden = newest === 'HIDDEN';
    const [crew, responsible] = [CREW.includes(who), RESPONSIBLE.includes(who)];
    const desk = who === 'moderator';
    expect(viewerCan(actor, practice(open, newest))).toEqual({
      edit: editable && crew,
      submit: editable && crew,
      begin: open === null && !hidden && crew,
      withdraw: onSite && responsible,
      takeBack: open === 'SUBMITTED' && responsible,
      discard: newest !== null && editable && responsible,
      delete: !onSite && !hidden && !atDesk && responsible,
      review: atDesk && desk,
      hide: onSite && desk,
      restore: hidden && desk,
      appeal: hidden && crew,
      confirm: onSite && crew,
      adopt: onSite && who === 'focal point elsewhere',
    });
    expect(isInsider(actor, practice(open, newest))).toBe(INSIDERS.includes(who));
    expect(canSee(actor, practice(open, newest))).toBe(onSite || INSIDERS.includes(who));
  });

  it('looks at every state that there is', () => {
    expect(new Set([...OPEN, ...NEWEST, 'REJECTED'].filter(Boolean))).toEqual(new Set(EDITORIAL_STATES));
  });

  it('keeps moderators to their languages and themes at the desk, not when they hide', () => {
    const french = { ...actorOf('m', null), networkRoles: [{ role: 'MODERATOR' as const, languages: ['fr'], themes: ['funding'] }] };
    expect(viewerCan(french, practice('SUBMITTED', null)).review).toBe(false);
    expect(viewerCan(french, { ...practice('SUBMITTED', null), themeSlug: 'funding' }).review).toBe(true);
    expect(viewerCan(french, practice(null, 'PUBLISHED')).hide).toBe(true);
  });

  it('lets nobody judge a revision they began, though another is the practice’s author', () => {
    expect(viewerCan(actorOf('m', null, 'MODERATOR'), { ...practice('SUBMITTED', 'PUBLISHED'), openAuthorId: 'm' }).review).toBe(false);
  });
});
