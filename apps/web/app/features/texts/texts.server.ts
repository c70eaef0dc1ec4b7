import { data, redirect } from 'react-router';
import { CONTENT_LANGUAGE_CODES, isContentLanguageCode } from '../../../../../libs/contracts/languages.js';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { flatProblem } from '~/forms/flat-problem';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { draftOf, emptyDraft, filledOf, readDraft, withMissing, wordsByKey } from './module-draft';
import { renderMarkdown } from './render-markdown.server';
import { RestoreModuleText, SaveModuleText, TextEditQuery, TextsListQuery, TextVersionQuery } from './texts.query';

/** All modules with where each language stands. */
export async function readStandings(args: RequestArgs) {
  const { viewer, themes } = await gql(args, TextsListQuery, { en: 'en', fr: 'fr', ar: 'ar', es: 'es', ru: 'ru', zh: 'zh' });
  if (!viewer) throw redirect(signInPath(args.request));
  const grants = viewer.networkRoles.filter(({ role }) => role === 'EDITOR');
  if (grants.length === 0) throw data({}, { status: 403 });
  const may = (theme: string, language: string) =>
    grants.some((grant) => (grant.themes.length === 0 || grant.themes.includes(theme)) && (grant.languages.length === 0 || grant.languages.includes(language)));
  return {
    themes: themes.map((theme) => ({
      slug: theme.slug,
      texts: CONTENT_LANGUAGE_CODES.map((language) => {
        const text = theme[language];
        return { language, may: may(theme.slug, language), version: text.language === language ? text.version : 0, missing: text.missingKeys.length };
      }),
    })),
  };
}

export type TextsData = Awaited<ReturnType<typeof readStandings>>;

/** One text with all that its form shows beside it. */
export async function readModuleText(args: RequestArgs, theme: string, language: string) {
  if (!isContentLanguageCode(language)) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const wanted = searchParams.get('beside') ?? (language === 'en' ? '' : 'en');
  const beside = isContentLanguageCode(wanted) && wanted !== language ? wanted : undefined;
  const answer = await gql(args, TextEditQuery, { theme, language, beside: beside ?? 'en' });
  if (!answer.viewer) throw redirect(signInPath(args.request));
  if (!answer.theme) throw notFound();
  const { text, reference } = answer.theme;
  const zone = answer.viewer.timeZone;
  const exists = text.language === language;
  const saved = searchParams.get('saved');
  return {
    theme,
    language,
    beside,
    besideWords: beside && answer.theme.beside.language === beside ? wordsByKey(answer.theme.beside) : {},
    version: exists ? text.version : 0,
    current: exists ? wordsByKey(text) : {},
    currentDraft: exists ? draftOf(text) : undefined,
    draft: exists ? withMissing(draftOf(text), reference) : emptyDraft(reference),
    saved: saved && /^\d{1,6}$/.test(saved) ? saved : undefined,
    versions: answer.moduleTextVersions.map((one) => ({
      ...one,
      when: formatDate(languageOf(args.request), one.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }),
    })),
  };
}

export type TextData = Awaited<ReturnType<typeof readModuleText>>;

/** Saves, or shows what it would look like. Whatever comes back carries all that was typed. */
export async function saveText(args: RequestArgs, theme: string, language: string) {
  const form = await args.request.formData();
  const draft = readDraft(form);
  const note = readText(form, 'note');
  const baseVersion = Number(readText(form, 'baseVersion')) || 0;
  const sent = { draft, note, baseVersion };
  const { content, rows } = filledOf(draft);
  if (form.get('intent') === 'preview') {
    return {
      sent,
      preview: { ...content, introductionHtml: renderMarkdown(content.introduction), tips: content.tips.map((tip) => ({ ...tip, textHtml: renderMarkdown(tip.text) })) },
    };
  }
  const { data: saved, problem } = await gqlForm(args, SaveModuleText, { input: { themeSlug: theme, language, baseVersion, content, note: note || null } });
  if (problem) return { sent, problem: flatProblem(problem, rows), conflict: problem.reason === 'MODULE_TEXT_CHANGED' };
  return redirectTo(args.request, `/texts/${theme}/${language}?saved=${saved.saveModuleText.version}`);
}

export type TextAnswer = Exclude<Awaited<ReturnType<typeof saveText>>, Response>;

export async function readVersion(args: RequestArgs, theme: string, language: string, version: string) {
  const number = /^\d{1,6}$/.test(version) ? Number(version) : 0;
  const answer = await gql(args, TextVersionQuery, { theme, language, version: number });
  if (!answer.moduleTextVersion) throw notFound();
  return { theme, language, text: answer.moduleTextVersion, newest: answer.moduleTextVersions[0]?.version === number };
}

export type VersionData = Awaited<ReturnType<typeof readVersion>>;

export async function restoreVersion(args: RequestArgs, theme: string, language: string, version: string) {
  const form = await args.request.formData();
  const { data: saved, problem } = await gqlForm(args, RestoreModuleText, { theme, language, version: Number(version), note: readText(form, 'note') || null });
  if (problem) return { problem };
  return redirectTo(args.request, `/texts/${theme}/${language}?saved=${saved.restoreModuleText.version}`);
}
