import { describe, expect, it } from '@jest/globals';
import { CLIENT_MESSAGES } from '@libs/contracts/live-messages.js';
import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { discussionOf, isRoomName, ownRooms, roleOpens, roomsToLeave, watchable } from './rooms.policy.js';

const actor = (network: NetworkRoleName[] = [], cities: [string, CityRoleName][] = []): MemberActor => ({
  memberId: 'm1',
  sessionId: 's1',
  networkRoles: network.map((role) => ({ role, languages: [], themes: [] })),
  cityRoles: cities.map(([cityId, role]) => ({ cityId, role })),
});

const PEOPLE = {
  member: actor(),
  'focal point': actor([], [['c1', 'FOCAL_POINT']]),
  editor: actor(['EDITOR']),
  admin: actor(['ADMIN']),
  moderator: actor(['MODERATOR']),
};
const ID = '0199f3a0-0000-7000-8000-00000000000a';
const WATCHED = ['review', `discussion:${ID}`, 'forum:planning', 'forum:public-space'];
const OTHERS = ['member:m1', 'member:m2', 'session:s1', 'session:s2', 'city:c1', 'city:c2', 'city:', 'Review', '__proto__', 's1', 'discussion:', `discussion:${ID}0`, `discussion:${ID.toUpperCase()}`, `discussion: ${ID}`, `x discussion:${ID}`, `discussion:${ID}\n`, 'forum:', 'forum:Planning', 'forum:a--b', 'forum:-a', 'forum:a/b'];

describe('rooms', () => {
  it('has an answer for every message a browser may send', () => {
    expect([...CLIENT_MESSAGES]).toEqual(['watch', 'unwatch', 'typing']);
  });

  it('knows what can be watched, and nothing else', () => {
    for (const asked of WATCHED) expect([asked, watchable(asked)?.by]).toEqual([asked, asked === 'review' ? 'role' : asked.split(':')[0]]);
    for (const asked of OTHERS) expect([asked, watchable(asked)]).toEqual([asked, undefined]);
    expect(WATCHED.map(discussionOf)).toEqual([undefined, ID, undefined, undefined]);
  });

  it.each(Object.entries(PEOPLE))('opens to a %s by role what the table says', (name, who) => {
    for (const asked of [...WATCHED, ...OTHERS]) expect([asked, roleOpens(who, asked)]).toEqual([asked, (name === 'moderator' || name === 'admin') && asked === 'review']);
  });

  it('takes no nonsense for a name', () => {
    for (const nonsense of [undefined, null, 7, {}, [], '', 'x'.repeat(101)]) expect(isRoomName(nonsense)).toBe(false);
    for (const name of WATCHED) expect(isRoomName(name)).toBe(true);
  });

  it('puts members into their own rooms, each once', () => {
    expect(ownRooms(actor([], [['c1', 'FOCAL_POINT'], ['c1', 'ORGANISER'], ['c2', 'CONTRIBUTOR']]))).toEqual(['member:m1', 'session:s1', 'city:c1', 'city:c2']);
  });

  it('takes them out again when a role ends; of discussions the database is asked', () => {
    expect(roomsToLeave(PEOPLE['focal point'], ['member:m1', 'session:s1', 'city:c1', 'city:c2', ...WATCHED])).toEqual(['city:c2', 'review']);
    expect(roomsToLeave(PEOPLE.moderator, ['member:m1', 'review'])).toEqual([]);
  });
});
