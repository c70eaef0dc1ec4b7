import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { CitySelfCheckFieldsFragment } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { contentLanguageOf, keepContentLanguage } from '~/i18n/content-language';
import { languageOf } from '~/i18n/choose-language';
import { PREFIX, withQuery } from './answers';
import { NOTE, SEEN } from './city-field-names';
import { CitySelfCheckQuery, CitySelfChecksQuery, SaveSelfCheck } from './self-check.query';

/** All themes of a city, for its people alone. */
export async function readCityChecks(args: RequestArgs, slug: string) {
  const { viewer, city, themes } = await gql(args, CitySelfChecksQuery, { slug, content: contentLanguageOf(args.request) });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!city) throw notFound();
  if (!city.selfChecks) throw data({}, { status: 403 });
  return { city, checks: city.selfChecks, themes: themes.flatMap(({ selfCheck, ...theme }) => (selfCheck ? [{ ...theme, check: selfCheck }] : [])) };
}

/** One theme of a city, with what would help. */
export async function readCityCheck(args: RequestArgs, slug: string, themeSlug: string) {
  const content = contentLanguageOf(args.request);
  const { viewer, city, theme, alike, newest } = await gql(args, CitySelfCheckQuery, { slug, theme: themeSlug, language: languageOf(args.request), content });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!city || !theme?.selfCheck) throw notFound();
  if (!city.selfChecks) throw data({}, { status: 403 });
  const others = newest.nodes.filter(({ id, city: of }) => of.slug !== slug && !alike.nodes.some((one) => one.id === id));
  return {
    cityId: city.id,
    city: { slug: city.slug, name: city.name, mayAnswer: city.mayAnswerSelfChecks },
    theme,
    check: theme.selfCheck,
    given: city.selfChecks[0] ?? nothing(themeSlug),
    practices: [...alike.nodes, ...others].slice(0, 3),
    hasAlike: alike.nodes.length > 0,
    isSaved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export type CityChecksData = Awaited<ReturnType<typeof readCityChecks>>;
export type CityCheckData = Awaited<ReturnType<typeof readCityCheck>>;

/** Saves what is another answer than the page showed: whoever answers other statements meanwhile is not in the way. */
export async function saveCityCheck(args: RequestArgs, slug: string, themeSlug: string) {
  const form = await args.request.formData();
  const keys = [...form.keys()].filter((name) => name.startsWith(SEEN)).map((name) => name.slice(SEEN.length));
  const answers = keys
    .map((key) => ({ key, level: readText(form, PREFIX + key), note: readText(form, NOTE + key) }))
    .filter(({ key, level, note }) => `${level}|${note}` !== readText(form, SEEN + key))
    .map(({ key, level, note }) => ({ key, level: level === '' ? null : Number(level), note }));
  const input = { cityId: readText(form, 'cityId'), themeSlug, baseRevision: Number(readText(form, 'revision')) || 0, answers };
  const { problem } = await gqlForm(args, SaveSelfCheck, { input });
  if (problem) return { problem: named(problem, answers), ...sentBack(form, answers) };
  const keep = keepContentLanguage(contentLanguageOf(args.request), languageOf(args.request));
  return redirectTo(args.request, withQuery(`/my-city/${slug}/stands/${themeSlug}`, 'saved=1', keep));
}

/** What was answered anew is shown as it was sent; all else as it stands by now. */
function sentBack(form: FormData, answers: { key: string }[]) {
  const changed = answers.map(({ key }) => key);
  const names = new Set(changed.flatMap((key) => [PREFIX + key, NOTE + key]));
  return { changed, sent: Object.fromEntries(Object.entries(sentValues(form)).filter(([name]) => names.has(name))) };
}

/** Faults by the name of their field. */
function named(problem: Problem, answers: { key: string }[]): Problem {
  const fields = problem.fields.map((field) => {
    const key = answers[Number(/answers\.(\d+)\./.exec(field.path)?.[1])]?.key;
    return key === undefined ? field : { ...field, path: NOTE + key };
  });
  return { ...problem, fields };
}

function nothing(themeSlug: string): CitySelfCheckFieldsFragment {
  return { themeSlug, revision: 0, answeredAt: null, answers: [] };
}
