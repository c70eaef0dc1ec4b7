import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { zoneInWords } from '~/features/celebrations/announce/when/zone-in-words.server';
import { whenSaid } from '~/features/review/when-said';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { timeZoneChoices } from '~/i18n/time-zones.server';
import { daysWords } from '~/features/celebrations/when/when-words';
import { FIELDS_OF_SECTION, firstMissing, sectionOf, SECTIONS, statusOf } from '../sections/sections';
import { FestivalEditQuery } from './edit.query';
import { seenIn } from './seen.server';

const FRESH = ['begun', 'copied', 'saved', 'submitted', 'published', 'takenBack', 'withdrawn', 'appealed'] as const;

/** Everything of the page that leads through announcing a festival. */
export async function readEditPage(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { searchParams, origin } = new URL(args.request.url);
  const { viewer, themes, festival } = await gql(args, FestivalEditQuery, { slug });
  if (!viewer) throw redirect(signInPath(args.request));
  // Who only reads it has nothing to look for here.
  if (!festival?.viewerCan.seeOffers) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  const words = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone });
  const fresh = FRESH.find((one) => one === searchParams.get('fresh'));
  return {
    festival,
    when: whenSaid(words, festival),
    fresh,
    days: daysWords(language, festival.startsOn, festival.endsOn),
    sections: SECTIONS.map((name) => ({ name, status: statusOf(name, festival), seen: seenIn(festival, FIELDS_OF_SECTION[name]) })),
    open: sectionOf(searchParams.get('open')) ?? (fresh === undefined || fresh === 'begun' || fresh === 'copied' ? firstMissing(festival) : undefined),
    zone: zoneInWords(language, festival.zone),
    callUntil: festival.callOpenUntil ? formatDate(language, festival.callOpenUntil, { dateStyle: 'full', timeZone: 'UTC' }) : '',
    callAddress: `${origin}/${language}/festivals/${slug}/host`,
    themes: themes.map((theme) => theme.slug),
    zones: timeZoneChoices(language, festival.zone),
    languages: languageChoices(language, festival.city.languages),
  };
}

export type EditData = Awaited<ReturnType<typeof readEditPage>>;
