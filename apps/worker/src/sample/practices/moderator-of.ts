import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { Sample, SamplePerson } from '../read-sample.js';

export interface Judged {
  slug: string;
  city: string;
  author: string;
  theme: string;
  language: string;
}

/** The moderator of the sample who may judge something on a day: of its language and theme, not of its city and not its author. */
export function moderatorOf({ slug, city: of, author, theme, language }: Judged, { people }: Pick<Sample, 'people'>, day: Date): SamplePerson {
  const date = day.toISOString().slice(0, 10);
  const worksThere = (person: SamplePerson) => person.cityRoles.some(({ city, since, until }) => city === of && since <= date && (!until || until > date));
  const covers = (named: string[], one: string) => named.length === 0 || named.includes(one);
  const found = people.find(
    (person) =>
      person.key !== author &&
      !worksThere(person) &&
      person.networkRoles.some(({ role, languages, themes }) => role === 'MODERATOR' && covers(themes, theme) && (language === NO_SPEECH || covers(languages, language))),
  );
  if (!found) throw new Error(`no moderator of the sample may judge ${slug} (${language}, ${theme}, ${of})`);
  return found;
}
