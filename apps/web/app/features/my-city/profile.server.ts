import { data } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { FieldProblem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageChoices } from '~/i18n/language-choices';
import { flatProblem } from '~/forms/flat-problem';
import { readText, readTexts } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { languageCodes } from '~/i18n/languages';
import { CityDescriptionQuery, CityProfileQuery, UpdateCity } from './my-city.query';

const spareFigures = 2;

export async function readProfile(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { city, themes } = await gql(args, CityProfileQuery, { slug });
  if (!city) throw notFound();
  if (!city.viewerCan.edit) throw data({}, { status: 403 });
  const described = await Promise.all(
    city.describedIn.map(async (code) => ({ code, text: (await gql(args, CityDescriptionQuery, { slug, language: code })).city?.description ?? '' })),
  );
  const offered = [...new Set([...city.describedIn, ...languageCodes, ...city.languages])];
  const { all } = languageChoices(language, []);
  return {
    city,
    themes: themes.map(({ slug: theme }) => theme),
    descriptions: offered.map((code) => ({ code, text: described.find((one) => one.code === code)?.text ?? '' })),
    figures: [...city.figures, ...Array.from({ length: spareFigures }, () => null)],
    moreLanguages: all.filter(({ value }) => !city.languages.includes(value)),
  };
}

export type ProfileData = Awaited<ReturnType<typeof readProfile>>;

export async function saveProfile(args: RequestArgs, slug: string) {
  const form = await args.request.formData();
  const faults: FieldProblem[] = [];
  const readNumber = (name: string): number => {
    const value = Number(readText(form, name).replace(',', '.') || Number.NaN);
    if (Number.isNaN(value)) faults.push({ path: name, code: 'NUMBER_INVALID' });
    return value;
  };
  const rows = Array.from({ length: Number(readText(form, 'figureRows')) || 0 }, (_, index) => index)
    .slice(0, 80)
    .filter((index) => readText(form, `figures-${index}-value`) !== '');
  const rate = (name: string) => Number(readText(form, name)) || null;
  const input = {
    name: readText(form, 'name'),
    localName: readText(form, 'localName'),
    languages: [...new Set([...readTexts(form, 'languages'), ...readTexts(form, 'addLanguage')])],
    latitude: readNumber('latitude'),
    longitude: readNumber('longitude'),
    descriptions: readTexts(form, 'described').map((language) => ({ language, description: readText(form, `description-${language}`) })),
    figures: rows.map((row) => ({
      key: readText(form, `figures-${row}-key`),
      value: readNumber(`figures-${row}-value`),
      unit: readText(form, `figures-${row}-unit`),
      year: readNumber(`figures-${row}-year`),
    })),
    ratings: readTexts(form, 'rated')
      .map((themeSlug) => ({ themeSlug, challenge: rate(`challenge-${themeSlug}`), strength: rate(`strength-${themeSlug}`) }))
      .filter(({ challenge, strength }) => challenge !== null || strength !== null),
  };
  const sent = sentValues(form);
  // Boxes of one name: what is ticked counts, not the last of them.
  const chosen = input.languages;
  if (faults.length > 0) return { problem: { fields: faults }, sent, chosen };
  const { problem } = await gqlForm(args, UpdateCity, { id: readText(form, 'cityId'), input });
  if (problem) return { problem: flatProblem(problem, { figures: rows }), sent, chosen };
  return redirectTo(args.request, `/my-city/${slug}?done=saved`);
}
