import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { languageChoices } from '~/i18n/language-choices';
import { timeZoneChoices } from '~/i18n/time-zones.server';
import { daysWords } from '~/features/celebrations/when/when-words';
import { days } from '../edit/read-section.server';
import { CreateFestival, EarlierFestivalsQuery, NewFestivalQuery } from './new-festival.query';

/** Where one can begin a festival; `?city=` says where one came from, and whose clocks count. */
export async function readNewPage(args: RequestArgs) {
  const language = languageOf(args.request);
  const { viewer } = await gql(args, NewFestivalQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const organises = viewer.cities.filter(({ role, city }) => role !== 'CONTRIBUTOR' && city.status === 'MEMBER');
  const cities = [...new Map(organises.map(({ city }) => [city.id, city])).values()];
  const wanted = new URL(args.request.url).searchParams.get('city');
  const city = cities.find(({ slug }) => slug === wanted) ?? (cities.length === 1 ? cities[0] : undefined);
  const zone = city?.timeZone ?? viewer.timeZone;
  const today = new Date().toISOString().slice(0, 10);
  const earlier = city ? ((await gql(args, EarlierFestivalsQuery, { slug: city.slug })).city?.festivals.nodes ?? []) : [];
  return {
    // The same form sent twice makes one festival.
    key: randomUUID(),
    cities: cities.map(({ slug, name }) => ({ slug, name })),
    city: city?.slug,
    zone,
    zones: timeZoneChoices(language, zone),
    languages: languageChoices(language, cities.flatMap((one) => one.languages)),
    earlier: earlier.filter(({ startsOn, viewerCan }) => viewerCan.copy && startsOn <= today).map((festival) => ({ ...festival, days: daysWords(language, festival.startsOn, festival.endsOn) })),
  };
}

export type NewPageData = Awaited<ReturnType<typeof readNewPage>>;

/** Makes the draft and leads to its sections. */
export async function beginFestival(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const when = days(form);
  const fields = [
    ...(read('citySlug') ? [] : [{ path: 'citySlug', code: 'CITY_REQUIRED' }]),
    ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
    ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
    ...when.fields,
  ];
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  const input = { key: read('key') || randomUUID(), citySlug: read('citySlug'), language: read('language'), title: read('title'), ...when.input };
  const { data, problem } = await gqlForm(args, CreateFestival, { input });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/festivals/${data.createFestival.slug}/edit?fresh=begun`);
}
