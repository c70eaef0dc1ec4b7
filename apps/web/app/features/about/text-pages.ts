/** The pages about the site itself, with their sections in order; the words are in about.json. */
export const textPages = {
  about: ['what', 'who', 'sharing', 'credit'],
  help: ['watch', 'join', 'share', 'review', 'lines'],
  accessibility: ['aim', 'works', 'gaps', 'report'],
  privacy: ['visitors', 'counted', 'members', 'films', 'rights'],
  terms: ['content', 'practices', 'adoptions', 'people', 'conduct', 'end'],
} as const;

export type TextPageName = keyof typeof textPages;

export const textPageNames = Object.keys(textPages) as TextPageName[];

/** '/fr/help' -> 'help' */
export function textPageOf(pathname: string): TextPageName | undefined {
  const last = pathname.replace(/\/$/, '').split('/').at(-1);
  return textPageNames.find((name) => name === last);
}
