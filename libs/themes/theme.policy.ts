import type { Actor } from '@libs/platform/access/actor.js';

/** Editors whose grant names no themes or languages may edit all of them. */
export function canEditModule(actor: Actor, themeSlug: string, language: string): boolean {
  return actor.networkRoles.some(
    (grant) => grant.role === 'EDITOR' && allows(grant.themes, themeSlug) && allows(grant.languages, language),
  );
}

function allows(named: string[], one: string): boolean {
  return named.length === 0 || named.includes(one);
}
