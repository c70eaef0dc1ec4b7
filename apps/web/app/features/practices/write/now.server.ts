import { isRouteErrorResponse } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import type { PracticeSection } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { fieldId, fieldWords, reasonWords } from '~/forms/problem-words';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { createTranslator, type Translator } from '~/i18n/translate';
import { missingWords } from './missing-words';
import type { NowAnswer } from './now-answer';
import { saveSection } from './save-section.server';
import { sectionOf } from './section-fields';
import { ViewerZone } from './section.query';
import { after } from './section-page.server';

const answer = (body: NowAnswer, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });

/** The same form, sent by the script of the page: what came of it, in words of the reader. */
export async function saveForScript(args: RequestArgs, id: string, slug: string): Promise<Response> {
  const language = languageOf(args.request);
  const translator = createTranslator(language, messagesOf(language));
  const section = sectionOf(slug);
  if (!section) return refused(translator, 404);
  try {
    const form = await args.request.formData();
    const outcome = await saveSection(args, id, section, form);
    if (outcome.kind === 'problem') return answer(faultsIn(translator, section, outcome.problem));
    const { viewer } = await gql(args, ViewerZone, {});
    const clock = (value: string) => formatDate(language, value, { timeStyle: 'short', timeZone: viewer?.timeZone ?? 'UTC' });
    if (outcome.kind === 'conflict') {
      const { editedByName, editedAt } = outcome.conflict;
      const name = editedByName ?? translator.t('practices-edit.conflict.somebody');
      return answer({ kind: 'conflict', words: translator.t('practices-edit.live.conflict', { name, when: editedAt ? clock(editedAt) : '' }) });
    }
    const { progress, practice } = outcome.saved;
    return answer({
      kind: 'saved',
      edits: progress.edits,
      revisionEdits: practice.openRevision?.edits ?? 0,
      words: translator.t('practices-edit.live.saved', { when: clock(new Date().toISOString()) }),
      missing: missingWords(translator, section, progress.missing),
      href: `/${language}${after(id, section, form)}`,
    });
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) return answer({ kind: 'signedOut', href: signInPath(new Request(args.request.headers.get('referer') ?? args.request.url)) }, 401);
    return refused(translator, statusOf(thrown));
  }
}

/** Each with the name of its field: they stand beside the button, far from it. */
function faultsIn(translator: Translator, section: PracticeSection, problem: Problem): NowAnswer {
  const fields = problem.fields.map((field) => {
    const [named] = missingWords(translator, section, [{ path: field.path.replaceAll('-', '.') }]);
    return { field: fieldId(field.path), words: translator.t('practices-edit.missing.row', { row: named?.words ?? '', field: fieldWords(translator, field) }) };
  });
  return { kind: 'faults', fields, words: fields.length > 0 ? '' : (reasonWords(translator, problem) ?? '') };
}

function refused(translator: Translator, status: number): Response {
  const reason = status === 403 ? 'FORBIDDEN' : status === 404 ? 'PRACTICE_UNKNOWN' : 'UNKNOWN';
  return answer({ kind: 'faults', fields: [], words: reasonWords(translator, { reason, fields: [] }) ?? '' }, status);
}

/** React Router throws `data(...)` as an object with `init`, and faults of its own as error responses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof Response || isRouteErrorResponse(thrown)) return thrown.status;
  if (typeof thrown === 'object' && thrown !== null && 'init' in thrown) return (thrown as { init?: { status?: number } | null }).init?.status ?? 500;
  return 500;
}
