import { isRouteErrorResponse } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { fieldWords, reasonWords } from '~/forms/problem-words';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import { createTranslator } from '~/i18n/translate';
import { postHtml } from '../thread/post-html';
import { act } from './act.server';
import { hrefAfter } from './page-action.server';

const fresh = { 'Cache-Control': 'private, no-store' };
const answer = (body: object, status = 200) => Response.json(body, { status, headers: fresh });

/** The same forms, sent by the script of the page: what came of it, with sentences in the reader's language. */
export async function actForScript(args: RequestArgs): Promise<Response> {
  const language = languageOf(args.request);
  const translator = createTranslator(language, messagesOf(language));
  const say = (problem: Problem) => problem.fields.map((field) => fieldWords(translator, field)).join(' ') || reasonWords(translator, problem);
  try {
    const outcome = await act(args, await args.request.formData());
    switch (outcome.kind) {
      case 'done':
        return answer({ done: true, ...outcome, href: `/${language}${hrefAfter(args.request, outcome)}` });
      case 'saved':
        return answer({ done: true });
      case 'preview': {
        const { html, characters, links, mentions, problems } = outcome.preview;
        const words = problems.map(({ code, params }) => fieldWords(translator, { path: 'body', code, params: paramsOf(params) }));
        return answer({ done: true, html: postHtml(html, language), characters, links, mentions, problems: words });
      }
      case 'problem': {
        const { reason } = outcome.problem;
        const status = reason === 'SLOW_MODE' || reason === 'RATE_LIMITED' ? 429 : outcome.problem.fields.length > 0 ? 422 : 409;
        return answer({ problem: outcome.problem, words: say(outcome.problem) }, status);
      }
    }
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) return answer({ signIn: signInPath(new Request(args.request.headers.get('referer') ?? args.request.url)) }, 401);
    const status = statusOf(thrown);
    const reason = status === 403 ? 'FORBIDDEN' : status === 404 ? 'POST_UNKNOWN' : 'UNKNOWN';
    return answer({ problem: { reason, fields: [] }, words: say({ reason, fields: [] }) }, status);
  }
}

export const paramsOf = (params: readonly { key: string; value: number }[]) => Object.fromEntries(params.map(({ key, value }) => [key, value]));

/** React Router throws `data(...)` as an object with `init`, and faults of its own as error responses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof Response || isRouteErrorResponse(thrown)) return thrown.status;
  if (typeof thrown === 'object' && thrown !== null && 'init' in thrown) return (thrown as { init?: { status?: number } | null }).init?.status ?? 500;
  return 500;
}
