import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { CreateClip, NewClipQuery, UnfinishedClipsQuery } from './new-clip.query';

/** Where one can begin, and what was begun before. */
export async function readNewPage(args: RequestArgs) {
  const language = languageOf(args.request);
  const { viewer, themes } = await gql(args, NewClipQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const cities = [...new Map(viewer.cities.map(({ city }) => [city.id, city])).values()];
  const open = cities.filter(({ viewerCan }) => viewerCan.submitClip);
  const lists = await Promise.all(
    cities.map(async (city) => {
      const { cityClips } = await gql(args, UnfinishedClipsQuery, { cityId: city.id, language });
      const clips = cityClips.nodes.filter(({ state }) => state !== 'PUBLISHED');
      return { city, clips: clips.map((clip) => ({ ...clip, changed: formatDate(language, clip.updatedAt) })) };
    }),
  );
  return {
    // The same form sent twice makes one clip.
    clipId: randomUUID(),
    cities: open,
    worksNowhere: cities.length === 0,
    themes: themes.map(({ slug }) => slug),
    unfinished: lists.filter(({ clips }) => clips.length > 0),
    languages: languageChoices(language, open.flatMap((city) => city.languages)),
  };
}

export type NewPageData = Awaited<ReturnType<typeof readNewPage>>;

/** Makes the draft and leads to its page. */
export async function beginClip(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const fields = [
    ...(read('cityId') ? [] : [{ path: 'cityId', code: 'CITY_REQUIRED' }]),
    ...(read('themeSlug') ? [] : [{ path: 'themeSlug', code: 'THEME' }]),
    ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
    ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
  ];
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  const input = { id: read('id') || null, cityId: read('cityId'), themeSlug: read('themeSlug'), language: read('language'), title: read('title') };
  const { data, problem } = await gqlForm(args, CreateClip, { input });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/clips/${data.createClip.id}/edit?fresh=begun`);
}
