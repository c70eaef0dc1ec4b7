import { describe, expect, it } from '@jest/globals';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';
import { canEditCity, canEndRole, canInvite, canSeeCity, canSeeRoles, canSubmitClip, mayLeaveWithoutFocalPoint } from './city.policy.js';

const actor = (cityRole?: CityRoleName, networkRole?: NetworkRoleName, cityId = 'here'): Actor => ({
  memberId: 'me',
  sessionId: 's',
  networkRoles: networkRole ? [{ role: networkRole, languages: [], themes: [] }] : [],
  cityRoles: cityRole ? [{ cityId, role: cityRole }] : [],
});

const everybody: [string, Actor][] = [
  ['visitor', VISITOR],
  ['member', actor()],
  ['contributor', actor('CONTRIBUTOR')],
  ['organiser', actor('ORGANISER')],
  ['focal point', actor('FOCAL_POINT')],
  ['focal point elsewhere', actor('FOCAL_POINT', undefined, 'elsewhere')],
  ['moderator', actor(undefined, 'MODERATOR')],
  ['editor', actor(undefined, 'EDITOR')],
  ['admin', actor(undefined, 'ADMIN')],
];

const who = (may: (actor: Actor) => boolean) => everybody.filter(([, one]) => may(one)).map(([name]) => name);
const everyone = everybody.map(([name]) => name);
const theirs = ['contributor', 'organiser', 'focal point'];

describe('the policy of cities', () => {
  it('shows members and what lapsed to everybody, applicants to their own and to administrators', () => {
    expect(who((one) => canSeeCity(one, { id: 'here', status: 'MEMBER' }))).toEqual(everyone);
    expect(who((one) => canSeeCity(one, { id: 'here', status: 'LAPSED' }))).toEqual(everyone);
    expect(who((one) => canSeeCity(one, { id: 'here', status: 'APPLICANT' }))).toEqual([...theirs, 'admin']);
  });

  it('lets focal points and administrators edit and invite', () => {
    expect(who((one) => canEditCity(one, 'here'))).toEqual(['focal point', 'admin']);
    expect(who((one) => canInvite(one, 'here'))).toEqual(['focal point', 'admin']);
  });

  it('shows roles to who works there', () => {
    expect(who((one) => canSeeRoles(one, 'here'))).toEqual([...theirs, 'admin']);
  });

  it('lets holders lay their role down, focal points and administrators end it', () => {
    expect(who((one) => canEndRole(one, { cityId: 'here', memberId: 'another' }))).toEqual(['focal point', 'admin']);
    expect(who((one) => canEndRole(one, { cityId: 'here', memberId: 'me' }))).toEqual(everyone.slice(1));
    expect(who(mayLeaveWithoutFocalPoint)).toEqual(['admin']);
  });

  it('lets people of a member city submit clips', () => {
    expect(who((one) => canSubmitClip(one, { id: 'here', status: 'MEMBER' }))).toEqual(theirs);
    expect(who((one) => canSubmitClip(one, { id: 'here', status: 'LAPSED' }))).toEqual([]);
    expect(who((one) => canSubmitClip(one, { id: 'here', status: 'APPLICANT' }))).toEqual([]);
  });
});
