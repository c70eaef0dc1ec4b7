import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';
import type { Actor } from '../access/actor.js';

/** For tests of policies: somebody signed in, with a role in one city and roles in the network for every language and theme. */
export function actorOf(memberId: string, city: [cityId: string, role: CityRoleName] | null, ...network: NetworkRoleName[]): Actor {
  return {
    memberId,
    sessionId: 's',
    networkRoles: network.map((role) => ({ role, languages: [], themes: [] })),
    cityRoles: city ? [{ cityId: city[0], role: city[1] }] : [],
  };
}
