import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageChoices } from '~/i18n/language-choices';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { CreatePractice, NewPracticeQuery } from './new-practice.query';

/** Who writes practices in a city. */
const WRITERS: readonly string[] = ['FOCAL_POINT', 'CONTRIBUTOR'];

/** Where one can begin; `?city=` says where one came from. */
export async function readNewPage(args: RequestArgs) {
  const language = languageOf(args.request);
  const { viewer, themes } = await gql(args, NewPracticeQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const writesIn = viewer.cities.filter(({ role, city }) => WRITERS.includes(role) && city.status === 'MEMBER');
  const cities = [...new Map(writesIn.map(({ city }) => [city.id, city])).values()];
  const wanted = new URL(args.request.url).searchParams.get('city');
  return {
    // The same form sent twice makes one practice.
    key: randomUUID(),
    cities,
    city: cities.find(({ slug }) => slug === wanted)?.slug,
    worksNowhere: viewer.cities.length === 0,
    themes: themes.map(({ slug }) => slug),
    languages: languageChoices(language, cities.flatMap((city) => city.languages)),
  };
}

export type NewPageData = Awaited<ReturnType<typeof readNewPage>>;

/** Makes the draft and leads to its list of sections. */
export async function beginPractice(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const fields = [
    ...(read('citySlug') ? [] : [{ path: 'citySlug', code: 'CITY_REQUIRED' }]),
    ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
    ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
    ...(read('themeSlug') ? [] : [{ path: 'themeSlug', code: 'THEME' }]),
  ];
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  const input = { key: read('key') || null, citySlug: read('citySlug'), themeSlug: read('themeSlug'), language: read('language'), title: read('title') };
  const { data, problem } = await gqlForm(args, CreatePractice, { input });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/practices/${data.createPractice.id}/edit?fresh=begun`);
}
