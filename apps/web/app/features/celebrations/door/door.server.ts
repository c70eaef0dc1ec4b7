import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { fieldWords, reasonWords } from '~/forms/problem-words';
import { readText } from '~/forms/read-text.server';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import type { Language } from '~/i18n/languages';
import { createTranslator } from '~/i18n/translate';
import { whenThere } from '../when/when-words';
import { codeIn } from './code-in';
import { DoorPageQuery, LetIn, TakeBack, type DoorGuest, type DoorTime } from './door.query';
import type { DoorOutcome } from './outcome';
import { tellClock, tellStart } from './tell-clock.server';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SEARCH = 200;
/** Who opens the door earlier may have the wrong date before them. */
const EARLY_MS = 12 * 3_600_000;

/** The time of a celebration for who receives people there; others are told that it is not for them. */
export function receiving<Viewer>(request: Request, { viewer, occurrence }: { viewer?: Viewer | null; occurrence?: DoorTime | null }) {
  if (!viewer) throw redirect(signInPath(request));
  if (!occurrence) throw notFound();
  const { attendance, celebration } = occurrence;
  if (!attendance || !celebration.viewerCan.receive) throw data({}, { status: 403 });
  const when = whenThere(languageOf(request), { ...occurrence, allDay: celebration.allDay, zone: celebration.zone });
  return { viewer, occurrence, attendance, celebration, when };
}

/** The door of one time of a celebration. Reading it lets nobody in, also where the address holds a code. */
export async function readDoor(args: RequestArgs, id: string) {
  if (!ID.test(id)) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get('search') ?? '').trim().slice(0, SEARCH);
  const answer = await gql(args, DoorPageQuery, { id, search, isSearching: search !== '' });
  const open = receiving(args.request, answer);
  const language = languageOf(args.request);
  const guests = answer.registrations?.nodes.map((guest) => ({ ...guest, came: guest.attendedAt ? tellClock(language, open.celebration.zone, guest.attendedAt) : null }));
  return {
    ...open,
    code: codeIn(searchParams.get('code') ?? ''),
    search,
    found: guests ? { guests, hasMore: answer.registrations?.pageInfo.hasNextPage ?? false } : null,
    isEarly: Date.parse(open.occurrence.startsAt) - Date.now() > EARLY_MS,
  };
}

export type DoorData = Awaited<ReturnType<typeof readDoor>>;
export type FoundGuest = NonNullable<DoorData['found']>['guests'][number];

/** Lets somebody in, puts right how many came, or takes it back. */
export async function actAtDoor(args: RequestArgs, id: string): Promise<DoorOutcome> {
  if (!ID.test(id)) throw notFound();
  const form = await args.request.formData();
  const { occurrence } = await gql(args, DoorPageQuery, { id, search: null, isSearching: false });
  const language = languageOf(args.request);
  const zone = occurrence?.celebration.zone ?? 'UTC';
  if (readText(form, 'intent') === 'undo') {
    const { data: done, problem } = await gqlForm(args, TakeBack, { id: readText(form, 'id') });
    return problem ? refused(language, problem) : { kind: 'OUT', name: done.undoCheckIn.name };
  }
  const code = codeIn(readText(form, 'code'));
  const at = readText(form, 'at');
  const places = Number.parseInt(readText(form, 'places'), 10);
  const input = { occurrenceId: id, code, places: places > 0 ? places : null, at: Number.isNaN(Date.parse(at)) ? null : at };
  const { data: done, problem } = await gqlForm(args, LetIn, { input });
  return problem ? whyNot(language, { problem, zone, code }) : letIn(language, zone, done.checkIn);
}

function letIn(language: Language, zone: string, guest: DoorGuest): DoorOutcome {
  return { kind: 'IN', guest, when: guest.attendedAt ? tellClock(language, zone, guest.attendedAt) : '' };
}

function whyNot(language: Language, { problem, zone, code }: { problem: Problem; zone: string; code: string }): DoorOutcome {
  const params = problem.params ?? {};
  const text = (name: string) => String(params[name] ?? '');
  switch (problem.reason) {
    case 'ALREADY_CHECKED_IN':
      return { kind: 'ALREADY', id: text('id'), name: text('name'), by: text('by'), when: tellClock(language, zone, text('at')), places: Number(params.places), came: Number(params.came) };
    case 'OTHER_OCCURRENCE':
      return { kind: 'OTHER', title: text('title'), when: tellStart(language, text('at')), occurrenceId: text('occurrenceId') };
    case 'NOT_REGISTERED':
      return { kind: 'NOT_REGISTERED', name: text('name'), state: text('state') };
    case 'NOT_A_CODE':
      return { kind: 'NOT_A_CODE', code };
    default:
      return refused(language, problem);
  }
}

function refused(language: Language, problem: Problem): DoorOutcome {
  const translator = createTranslator(language, messagesOf(language));
  return { kind: 'REFUSED', words: problem.fields.map((field) => fieldWords(translator, field)).join(' ') || (reasonWords(translator, problem) ?? '') };
}
