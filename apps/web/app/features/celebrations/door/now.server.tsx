import { isRouteErrorResponse } from 'react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import { createTranslator, type Translator } from '~/i18n/translate';
import { I18nProvider } from '~/i18n/use-i18n';
import { DoorAnswer } from './door-answer';
import { DoorCounts } from './door-counts';
import { DoorPageQuery } from './door.query';
import { actAtDoor, receiving } from './door.server';
import type { DoorNow } from './now-answer';
import { type DoorOutcome, toneOf } from './outcome';

const answer = (body: DoorNow | object, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });

/** The forms of the door, sent by its script: what came of it, as the HTML that the page is made of. */
export async function actForScript(args: RequestArgs, id: string): Promise<Response> {
  const language = languageOf(args.request);
  const translator = createTranslator(language, messagesOf(language));
  try {
    const outcome = await actAtDoor(args, id);
    const { attendance } = receiving(args.request, await gql(args, DoorPageQuery, { id, search: null, isSearching: false }));
    const html = (part: React.ReactNode) => renderToStaticMarkup(<I18nProvider translator={translator}>{part}</I18nProvider>);
    return answer({
      tone: toneOf(outcome),
      answer: html(<DoorAnswer outcome={outcome} door={`/celebrations/occurrences/${id}/door`} />),
      counts: html(<DoorCounts attendance={attendance} />),
      words: lineOf(translator, outcome),
    });
  } catch (thrown) {
    // Sent to sign in.
    if (thrown instanceof Response && thrown.status < 400) return answer({}, 401);
    return answer({ words: translator.maybe('errors.FORBIDDEN') ?? '' }, statusOf(thrown));
  }
}

function lineOf({ t }: Translator, outcome: DoorOutcome): string {
  const head = t(outcome.kind === 'NOT_REGISTERED' ? 'door.answer.notRegistered' : `door.answer.${outcome.kind}`);
  const who = outcome.kind === 'IN' ? outcome.guest.name : outcome.kind === 'NOT_A_CODE' ? outcome.code : 'name' in outcome ? outcome.name : outcome.kind === 'OTHER' ? outcome.when : outcome.words;
  return t('door.line', { who: `\u2068${who}\u2069`, what: head });
}

/** React Router throws `data(...)` as an object with `init`, and faults of its own as error responses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof Response || isRouteErrorResponse(thrown)) return thrown.status;
  if (typeof thrown === 'object' && thrown !== null && 'init' in thrown) return (thrown as { init?: { status?: number } | null }).init?.status ?? 500;
  return 500;
}
