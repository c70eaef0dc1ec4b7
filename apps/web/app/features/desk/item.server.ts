import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { DeskItemQuery as Answer, FlagDecision, FlagReason, ReviewDecision, ReviewReason } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { Claim, Decide, DecideFlagged, DeskItemQuery, Hide, Release, Restore } from './desk.query';
import { DeskCelebrationQuery, HideCelebration, RestoreCelebration } from './celebration/celebration-item.query';
import { FilmChangeItemQuery } from './film-change/film-change-item.query';
import { HideFestival, RestoreFestival } from './festival/festival-item.query';
import { readFestivalOf } from './festival/festival-item.server';
import { moment } from './moments.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { HidePractice, RestorePractice } from './practice/practice-item.query';
import { readPracticeOf, remarksOf } from './practice/practice-item.server';
import { takeNext } from './queue.server';

export type DeskItem = NonNullable<Answer['reviewItem']>;
/** Why there is nothing to decide here for this person, or that there is. */
export type Standing = 'mine' | 'free' | 'other' | 'own' | 'hid' | 'reported' | 'outside' | 'lookOnly' | 'decided' | 'withdrawn';

export async function readItem(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const words = new URL(args.request.url).searchParams.get('words') ?? '';
  const { viewer, reviewItem: item } = await gql(args, DeskItemQuery, { id, language, words: /^[\w-]{2,20}$/.test(words) ? words : language });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!item) throw notFound();
  const at = (value: string) => moment(language, value, viewer.timeZone);
  const when: Record<string, string> = Object.fromEntries(item.history.map((line) => [line.id, at(line.at)]));
  when.submitted = at(item.submittedAt);
  if (item.claimedUntil) when.until = at(item.claimedUntil);
  if (item.decidedAt) when.decided = at(item.decidedAt);
  for (const post of item.post ? [item.post, ...item.thread] : []) when[post.id] = at(post.createdAt);
  if (item.clip?.consent) when.consent = at(item.clip.consent.statedAt);
  const practice = item.kind === 'PRACTICE' ? await readPracticeOf(args, id, at) : null;
  const celebration = item.kind === 'CELEBRATION' ? ((await gql(args, DeskCelebrationQuery, { id })).reviewItem?.celebration ?? null) : null;
  if (celebration?.publishedAt) when.published = at(celebration.publishedAt);
  const filmChange = item.kind === 'CLIP_FILM' ? (await gql(args, FilmChangeItemQuery, { id, language })).reviewItem : null;
  const { festival, waiting } = await readFestivalOf(args, item, when);
  const dates = celebration && [celebration, ...celebration.occurrences.nodes].map((date) => sayWhen(language, date));
  return { item, practice, celebration, filmChange, festival, waiting, dates: dates ?? [], when, standing: standingOf(item, viewer) };
}

export type ItemData = Awaited<ReturnType<typeof readItem>>;

function standingOf(item: DeskItem, viewer: NonNullable<Answer['viewer']>): Standing {
  if (item.state === 'DECIDED') return 'decided';
  if (item.state === 'WITHDRAWN') return 'withdrawn';
  if (!item.mayReview) {
    if (viewer.cities.some(({ city }) => city.id === item.city?.id)) return 'own';
    if (item.purpose === 'APPEAL' && item.hiddenByMe) return 'hid';
    if (item.reportedByMe) return 'reported';
    return viewer.networkRoles.some(({ role }) => role === 'MODERATOR') ? 'outside' : 'lookOnly';
  }
  if (item.state !== 'CLAIMED') return 'free';
  return item.claimedByMe ? 'mine' : 'other';
}

export interface DeskAnswer {
  problem: Problem;
  sent?: SentValues;
  /** Another form than that of the decision. */
  part?: 'hide' | 'restore';
}

/** What a moderator does with an item: take it, give it back, decide. */
export async function actOnItem(args: RequestArgs, id: string): Promise<Response | DeskAnswer> {
  const form = await args.request.formData();
  switch (form.get('intent')) {
    case 'claim': {
      const { problem } = await gqlForm(args, Claim, { id });
      return problem ? { problem } : redirectTo(args.request, `/desk/${id}`);
    }
    case 'release': {
      const { problem } = await gqlForm(args, Release, { id });
      return problem ? { problem } : redirectTo(args.request, '/desk');
    }
    case 'hide':
    case 'restore':
      return hideOrRestore(args, id, form);
    case 'decideFlagged':
      return decideFlagged(args, id, form);
    case 'decide':
      return decide(args, id, form);
    default:
      throw new Response(null, { status: 400 });
  }
}

/** The item is the address; the clip, the practice, the celebration or the festival is what it is about. */
async function hideOrRestore(args: RequestArgs, itemId: string, form: FormData): Promise<Response | DeskAnswer> {
  const { item, practice, celebration, festival } = await readItem(args, itemId);
  const id = practice?.id ?? celebration?.id ?? festival?.id ?? item.clip?.id;
  const [hide, restore] = practice ? [HidePractice, RestorePractice] : celebration ? [HideCelebration, RestoreCelebration] : festival ? [HideFestival, RestoreFestival] : [Hide, Restore];
  if (!id) throw notFound();
  const sent = sentValues(form);
  if (form.get('intent') === 'restore') {
    const { problem } = await gqlForm(args, restore as typeof Restore, { id });
    return problem ? { problem, part: 'restore' } : redirectTo(args.request, `/desk/${itemId}`);
  }
  const reasonCode = String(form.get('reasonCode') ?? '') as ReviewReason | '';
  if (!reasonCode) return { problem: { fields: [{ path: 'reasonCode', code: 'REASON_REQUIRED' }] }, sent, part: 'hide' };
  const wanted = { id, reasonCode, note: String(form.get('note') ?? '').trim() || null };
  const { problem } = await gqlForm(args, hide as typeof Hide, wanted);
  return problem ? { problem, sent, part: 'hide' } : redirectTo(args.request, `/desk/${itemId}`);
}

async function decide(args: RequestArgs, id: string, form: FormData): Promise<Response | DeskAnswer> {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const decision = read('decision') as ReviewDecision | '';
  const reasonCode = (read('reasonCode') || null) as ReviewReason | null;
  const note = read('note') || null;
  const fields = [];
  if (!decision) fields.push({ path: 'decision', code: 'DECISION_REQUIRED' });
  if (decision && decision !== 'APPROVE') {
    if (!reasonCode) fields.push({ path: 'reasonCode', code: 'REASON_REQUIRED' });
    if (!note) fields.push({ path: 'note', code: 'NOTE_REQUIRED' });
  }
  const sent = sentValues(form);
  if (!decision || fields.length > 0) return { problem: { fields }, sent };
  const approved = decision === 'APPROVE';
  const input = { id, revision: Number(read('revision')) || 1, decision, reasonCode: approved ? null : reasonCode, note, remarks: remarksOf(form) };
  let { problem } = await gqlForm(args, Decide, { input });
  // The claim ran out while the film was watched or the practice read, and nobody else has taken it: it is taken again.
  if (problem?.reason === 'CLAIM_LOST' && !(await gqlForm(args, Claim, { id })).problem) {
    ({ problem } = await gqlForm(args, Decide, { input }));
  }
  if (problem) return { problem, sent };
  return read('then') === 'next' ? nextOrQueue(args) : redirectTo(args.request, '/desk');
}

/** About a post that readers reported or that waits. */
async function decideFlagged(args: RequestArgs, itemId: string, form: FormData): Promise<Response | DeskAnswer> {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const decision = read('decision') as FlagDecision | '';
  const reasonCode = (read('reasonCode') || null) as FlagReason | null;
  const sent = sentValues(form);
  if (!decision) return { problem: { fields: [{ path: 'decision', code: 'DECISION_REQUIRED' }] }, sent };
  const input = { itemId, revision: Number(read('revision')) || 1, decision, reasonCode: decision === 'KEEP' ? null : reasonCode, note: read('note') || null };
  let { problem } = await gqlForm(args, DecideFlagged, { input });
  if (problem?.reason === 'CLAIM_LOST' && !(await gqlForm(args, Claim, { id: itemId })).problem) {
    ({ problem } = await gqlForm(args, DecideFlagged, { input }));
  }
  if (problem) return { problem, sent };
  return read('then') === 'next' ? nextOrQueue(args) : redirectTo(args.request, '/desk');
}

async function nextOrQueue(args: RequestArgs): Promise<Response | DeskAnswer> {
  const answer = await takeNext(args, new FormData());
  return answer;
}
