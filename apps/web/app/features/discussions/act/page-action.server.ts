import { gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { DiscardDraft } from './act.mutations';
import { act } from './act.server';
import type { Outcome, ThreadAnswer } from './outcome';

/** Posts of a thread that stand on the page of what it is about; later ones are on the discussion's own page. */
const ON_SUBJECT = 20;
/** What the composer was opened with. It is done once the post is there. */
const PASSING = ['answer', 'quote', 'split', 'do'];

/** A form was sent without a script: on to the post it touched, or back to the form with what was typed. */
export async function actOnPage(args: RequestArgs): Promise<Response | ThreadAnswer> {
  const form = await args.request.formData();
  const outcome = await act(args, form);
  // What was kept of it on the way is of no more use; a draft that stays is no reason to say that nothing was posted.
  if (outcome.kind === 'done' && form.get('intent') === 'write') await gqlForm(args, DiscardDraft, { place: readText(form, 'place') }).catch(() => undefined);
  if (outcome.kind === 'done') return redirectTo(args.request, hrefAfter(args.request, outcome, form.get('intent') !== 'write'));
  const answer = { intent: String(form.get('intent')), sent: sentValues(form) };
  if (outcome.kind === 'problem') return { ...answer, problem: outcome.problem };
  return outcome.kind === 'preview' ? { ...answer, preview: outcome.preview } : { ...answer, saved: true };
}

/** Where one is afterwards, without the language. `stay`: the post was there before, so the stretch that is shown has it. */
export function hrefAfter(request: Request, { href, discussionId, postId, position }: Extract<Outcome, { kind: 'done' }>, stay = false): string {
  if (href) return href;
  const address = new URL(request.url);
  const path = address.pathname.replace(/\.data$/, '').slice(languageOf(request).length + 1) || '/';
  const mark = position ? `#post-${position}` : postId ? `#held-${postId}` : '';
  const isSubject = !path.startsWith('/discussions/');
  const isHere = isSubject ? stay || (position ? position <= ON_SUBJECT : !postId) : stay && path === `/discussions/${discussionId}`;
  if (discussionId && !isHere) return `/discussions/${discussionId}${position ? `?at=${position}` : postId ? '?at=2000000000' : ''}${mark}`;
  for (const name of PASSING) address.searchParams.delete(name);
  return `${path}${address.searchParams.size > 0 ? `?${address.searchParams}` : ''}${mark}`;
}
