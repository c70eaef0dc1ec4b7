import type { Actor, CityGrant, NetworkGrant } from '@libs/platform/access/actor.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { isOwn, isRoutedTo, mayJudge, maySeeDesk } from './review.policy.js';

const person = (networkRoles: NetworkGrant[] = [], cityRoles: CityGrant[] = []): Actor => ({ memberId: 'me', sessionId: 's', networkRoles, cityRoles });
const moderator = (languages: string[] = [], themes: string[] = []): NetworkGrant => ({ role: 'MODERATOR', languages, themes });
const admin: NetworkGrant = { role: 'ADMIN', languages: [], themes: [] };
const subject = { cityId: 'a', submittedBy: 'somebody', authorId: 'another', language: 'fr', themeSlug: 'planning', purpose: 'SUBMISSION' as const, hiddenBy: null };
const appeal = { ...subject, purpose: 'APPEAL' as const, hiddenBy: 'who hid it' };

describe('review policy', () => {
  it.each([
    ['everything', moderator(), true],
    ['its language', moderator(['fr']), true],
    ['its theme', moderator([], ['planning']), true],
    ['both', moderator(['en', 'fr'], ['planning', 'funding']), true],
    ['another language', moderator(['en']), false],
    ['another theme', moderator(['fr'], ['funding']), false],
    ['nothing: an administrator', admin, false],
  ])('routes to who moderates %s', (_, grant, expected) => {
    expect(isRoutedTo(person([grant]), subject)).toBe(expected);
  });

  it('does not mix the language of one grant with the theme of another', () => {
    expect(isRoutedTo(person([moderator(['fr'], ['funding']), moderator(['en'], ['planning'])]), subject)).toBe(false);
  });

  it('gives films without speech to every language', () => {
    expect(isRoutedTo(person([moderator(['en'])]), { ...subject, language: 'zxx' })).toBe(true);
  });

  it.each(['FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER'] as const)('keeps a %s away from the own city, whatever the network role', (role) => {
    const own = person([moderator(), admin], [{ cityId: 'a', role }]);
    expect(isOwn(own, subject)).toBe(true);
    expect(mayJudge(own, subject)).toBe(false);
    expect(mayJudge(own, { ...subject, cityId: 'b' })).toBe(true);
  });

  it('keeps those who made or submitted it away, also after they left the city', () => {
    expect(mayJudge(person([moderator()]), { ...subject, authorId: 'me' })).toBe(false);
    expect(mayJudge(person([moderator()]), { ...subject, submittedBy: 'me' })).toBe(false);
  });

  it('gives an appeal to every moderator of the field but the one it is against, and to administrators', () => {
    const people = [person([moderator()]), person([admin]), person([moderator(['en'])]), person([moderator(['en']), admin]), person(), VISITOR];
    expect(people.map((actor) => mayJudge(actor, appeal))).toEqual([true, true, false, true, false, false]);
    expect(people.map((actor) => mayJudge(actor, { ...appeal, hiddenBy: 'me' }))).toEqual([false, false, false, false, false, false]);
    expect(mayJudge(person([admin], [{ cityId: 'a', role: 'ORGANISER' }]), appeal)).toBe(false);
  });

  it('gives what readers report to the moderators of its field and to administrators, never to its author or their city', () => {
    const report = { ...subject, submittedBy: null, purpose: 'FLAG' as const };
    const people = [person([moderator()]), person([admin]), person([moderator(['en'])]), person(), VISITOR];
    expect(people.map((actor) => mayJudge(actor, report))).toEqual([true, true, false, false, false]);
    expect(mayJudge(person([moderator()]), { ...report, authorId: 'me' })).toBe(false);
    expect(mayJudge(person([moderator()], [{ cityId: 'a', role: 'ORGANISER' }]), report)).toBe(false);
  });

  it('gives what is of no theme to moderators of every theme, and what is of no city to those of any', () => {
    const comment = { ...subject, cityId: null, themeSlug: null, submittedBy: null, purpose: 'FLAG' as const };
    expect(mayJudge(person([moderator(['fr'], ['funding'])], [{ cityId: 'a', role: 'ORGANISER' }]), comment)).toBe(true);
    expect(mayJudge(person([moderator(['en'])]), comment)).toBe(false);
  });

  it('knows who sees the desk', () => {
    expect([VISITOR, person(), person([admin]), person([moderator()]), person([{ role: 'EDITOR', languages: [], themes: [] }])].map(maySeeDesk)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect([VISITOR, person(), person([admin])].map((actor) => mayJudge(actor, subject))).toEqual([false, false, false]);
  });
});
