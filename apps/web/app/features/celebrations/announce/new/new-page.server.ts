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
import { ofTimeFields, readTimes } from '../when/read-times.server';
import { CreateCelebration, NewCelebrationQuery } from './new-celebration.query';

/** Where one can announce; `?city=` says where one came from, and whose clocks count. */
export async function readNewPage(args: RequestArgs) {
  const language = languageOf(args.request);
  const { viewer } = await gql(args, NewCelebrationQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const worksIn = viewer.cities.filter(({ city }) => city.status === 'MEMBER');
  const cities = [...new Map(worksIn.map(({ city }) => [city.id, city])).values()];
  const wanted = new URL(args.request.url).searchParams.get('city');
  const city = cities.find(({ slug }) => slug === wanted) ?? (cities.length === 1 ? cities[0] : undefined);
  const zone = city?.timeZone ?? viewer.timeZone;
  return {
    // The same form sent twice makes one celebration.
    key: randomUUID(),
    cities: cities.map(({ slug, name }) => ({ slug, name })),
    city: city?.slug,
    worksNowhere: viewer.cities.length === 0,
    zone,
    zones: timeZoneChoices(language, zone),
    languages: languageChoices(language, cities.flatMap((one) => one.languages)),
  };
}

export type NewPageData = Awaited<ReturnType<typeof readNewPage>>;

/** Makes the draft and leads to its list of tasks. */
export async function beginCelebration(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const times = readTimes(form);
  const fields = [
    ...(read('citySlug') ? [] : [{ path: 'citySlug', code: 'CITY_REQUIRED' }]),
    ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
    ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
    ...times.fields,
  ];
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  const input = { key: read('key') || randomUUID(), citySlug: read('citySlug'), language: read('language'), title: read('title'), zone: read('zone'), ...times.value };
  const { data, problem } = await gqlForm(args, CreateCelebration, { input });
  if (problem) return { problem: ofTimeFields(problem), sent: sentValues(form) };
  return redirectTo(args.request, `/celebrations/${data.createCelebration.id}/edit?fresh=begun`);
}
