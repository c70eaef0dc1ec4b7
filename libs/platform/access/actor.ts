import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';

export interface NetworkGrant {
  role: NetworkRoleName;
  /** Languages and theme slugs the grant is for; empty means all. */
  languages: string[];
  themes: string[];
}

export interface CityGrant {
  cityId: string;
  role: CityRoleName;
}

/** Who asks. A visitor has no `memberId`; suspended people never become an actor with one. */
export interface Actor {
  memberId?: string;
  sessionId?: string;
  name?: string;
  networkRoles: NetworkGrant[];
  cityRoles: CityGrant[];
}

export type MemberActor = Actor & { memberId: string; sessionId: string };

export const VISITOR: Actor = Object.freeze({ networkRoles: [], cityRoles: [] });

export function isMember(actor: Actor): actor is MemberActor {
  return actor.memberId !== undefined;
}

export function hasNetworkRole(actor: Actor, ...roles: NetworkRoleName[]): boolean {
  return actor.networkRoles.some((grant) => roles.includes(grant.role));
}

/** Holds one of these roles in the city today (any role where none is named). */
export function worksIn(actor: Actor, cityId: string, ...roles: CityRoleName[]): boolean {
  return actor.cityRoles.some((grant) => grant.cityId === cityId && (roles.length === 0 || roles.includes(grant.role)));
}
