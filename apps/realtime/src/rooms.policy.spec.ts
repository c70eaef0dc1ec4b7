import { describe, expect, it } from '@jest/globals';
import { CLIENT_MESSAGES } from '@libs/contracts/live-messages.js';
import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { mayUnwatch, mayWatch, ownRooms, roomsToLeave } from './rooms.policy.js';

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
const ROOMS = ['review', 'member:m1', 'member:m2', 'session:s1', 'session:s2', 'city:c1', 'city:c2', 'city:', 'Review', '__proto__', 's1'];

describe('rooms', () => {
  it('has an answer for every message a browser may send', () => {
    expect([...CLIENT_MESSAGES]).toEqual(['watch', 'unwatch']);
  });

  it.each(Object.entries(PEOPLE))('lets a %s watch what the table says, and nothing else', (name, who) => {
    for (const asked of ROOMS) expect([asked, mayWatch(who, asked).ok]).toEqual([asked, name === 'moderator' && asked === 'review']);
  });

  it('lets nobody leave what is not watched, and takes no nonsense', () => {
    for (const asked of ROOMS) expect(mayUnwatch(asked).ok).toBe(asked === 'review');
    for (const nonsense of [undefined, null, 7, {}, [], '', 'x'.repeat(101)]) {
      expect(mayWatch(PEOPLE.moderator, nonsense)).toEqual({ ok: false, code: 'BAD_INPUT' });
      expect(mayUnwatch(nonsense)).toEqual({ ok: false, code: 'BAD_INPUT' });
    }
  });

  it('puts members into their own rooms, each once', () => {
    expect(ownRooms(actor([], [['c1', 'FOCAL_POINT'], ['c1', 'ORGANISER'], ['c2', 'CONTRIBUTOR']]))).toEqual(['member:m1', 'session:s1', 'city:c1', 'city:c2']);
  });

  it('takes them out again when a role ends', () => {
    expect(roomsToLeave(PEOPLE['focal point'], ['member:m1', 'session:s1', 'city:c1', 'city:c2', 'review'])).toEqual(['city:c2', 'review']);
    expect(roomsToLeave(PEOPLE.moderator, ['member:m1', 'review'])).toEqual([]);
  });
});
