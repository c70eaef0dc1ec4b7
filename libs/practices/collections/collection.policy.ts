import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';

/** The network's collections are its editors'; a city's are those of its focal points and contributors. */
export function canEditCollection(actor: Actor, { cityId }: { cityId: string | null }): boolean {
  if (!isMember(actor)) return false;
  return cityId === null ? hasNetworkRole(actor, 'EDITOR') : worksIn(actor, cityId, 'FOCAL_POINT', 'CONTRIBUTOR');
}
