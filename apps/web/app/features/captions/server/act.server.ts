import { isRouteErrorResponse } from 'react-router';
import { gqlForm, type Written } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { reasonWords } from '~/forms/problem-words';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import { createTranslator } from '~/i18n/translate';
import type { CaptionsAnswer, CaptionsOrder } from '../saving/captions-answer';
import * as change from './captions.mutations';
import { readNow, type Track } from './editor.server';

interface Place {
  clipId: string;
  language: string;
}

const answer = (body: CaptionsAnswer | { kind: 'signedOut' }, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });

/** An order of the editor's script, and what is there after it. */
export async function answerOrder(args: RequestArgs, place: Place): Promise<Response> {
  const language = languageOf(args.request);
  const words = (problem: Problem) => reasonWords(createTranslator(language, messagesOf(language)), { ...problem, fields: [] }) ?? '';
  try {
    const order = (await args.request.json()) as CaptionsOrder;
    const { problem } = await obey(args, place, order);
    if (problem?.reason === 'CAPTIONS_CHANGED') return answer({ kind: 'conflict', now: await readNow(args, place.clipId, place.language) });
    if (problem) return answer({ kind: 'refused', words: words(problem) });
    const now = await readNow(args, place.clipId, place.language);
    return answer(order.act === 'save' && hasTrack(now) ? { kind: 'saved', now } : { kind: 'done', now });
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) return answer({ kind: 'signedOut' }, 401);
    const status = statusOf(thrown);
    if (status === 429 || status >= 500) return new Response(null, { status });
    return answer({ kind: 'refused', words: words({ reason: status === 403 ? 'FORBIDDEN' : 'UNKNOWN', fields: [] }) });
  }
}

export async function obey(args: RequestArgs, place: Place, order: CaptionsOrder): Promise<Written<unknown>> {
  const { clipId, language } = place;
  switch (order.act) {
    case 'save':
      return gqlForm(args, change.SaveCaptions, { ...place, baseId: order.baseId, cues: order.cues.map(({ startMs, endMs, text }) => ({ startMs, endMs, text })), draftId: order.draftId ?? null });
    case 'checked':
      return gqlForm(args, change.SetCaptionsChecked, { ...place, baseId: order.baseId, checked: order.checked });
    case 'decide':
      return gqlForm(args, change.DecideSuggestion, { id: order.id, accept: order.accept, text: order.text ?? null, answer: order.answer ?? null });
    case 'draft':
      return gqlForm(args, change.DraftCaptions, place);
    case 'translate':
      return gqlForm(args, change.TranslateCaptions, { clipId, from: order.from, to: language });
    case 'dismiss': {
      const dismissed = await gqlForm(args, change.DismissDraft, { id: order.id });
      // A colleague has thrown it away, or taken it over: it is gone, as was wanted.
      return dismissed.problem?.reason === 'DRAFT_UNKNOWN' ? { data: null } : dismissed;
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

function hasTrack<N extends { track: Track | null }>(now: N): now is N & { track: Track } {
  return now.track !== null;
}

/** React Router throws `data(...)` as an object with `init`, and faults of its own as error responses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof Response || isRouteErrorResponse(thrown)) return thrown.status;
  if (typeof thrown === 'object' && thrown !== null && 'init' in thrown) return (thrown as { init?: { status?: number } | null }).init?.status ?? 500;
  return 500;
}
