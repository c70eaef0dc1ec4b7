import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readSubjectThread } from '~/features/discussions/subject-thread.server';
import { languageOf } from '~/i18n/choose-language';
import { timeZoneChoices, zoneLabel } from '~/i18n/time-zones.server';
import { readsOtherwise, whenIn, zoneOf } from '../when/when-words';
import { CelebrationPageQuery, type CelebrationOnPage, type TimeFacts } from './celebration.query';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A celebration, opened at one of its times: the one of the address, else the next, else the last. */
export async function readCelebration(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  // Mails, the inbox and feeds say `at`.
  const time = searchParams.get('time') ?? searchParams.get('at') ?? '';
  const past = searchParams.get('dates') === 'past';
  const [{ viewer, celebration, occurrence }, thread] = await Promise.all([
    gql(args, CelebrationPageQuery, { id, time, withTime: ID.test(time), past, after: searchParams.get('after') }),
    readSubjectThread(args, 'CELEBRATION', id),
  ]);
  if (!celebration) throw notFound();
  const asked = occurrence?.celebration.id === celebration.id ? occurrence : null;
  // Where all that is to come is cancelled, that is what has to be known.
  const coming = past ? undefined : celebration.occurrences.nodes[0];
  const shown = asked ?? celebration.nextOccurrence ?? coming ?? celebration.last.nodes[0] ?? null;
  const zone = zoneOf(searchParams.get('zone')) ?? zoneOf(viewer?.timeZone);
  const at = shown ? new Date(shown.startsAt) : new Date();
  return {
    celebration,
    shown,
    isPast: shown !== null && new Date(shown.endsAt) <= new Date(),
    past,
    /** Where the address names one, so that its links go on naming it. */
    time: asked?.id ?? null,
    zone,
    zoneThere: zoneLabel(language, celebration.zone, at),
    /** The same time on the reader's clocks, where they show something else. */
    elsewhere: zone && shown ? elsewhere(language, zone, celebration, shown, at) : null,
    zones: searchParams.get('choose') === 'zone' ? timeZoneChoices(language, zone) : null,
    thread: celebration.state === 'PUBLISHED' ? thread : undefined,
  };
}

export type CelebrationData = Awaited<ReturnType<typeof readCelebration>>;

function elsewhere(language: Parameters<typeof whenIn>[0], zone: string, celebration: CelebrationOnPage, shown: TimeFacts, at: Date) {
  const when = { ...shown, allDay: celebration.allDay, zone: celebration.zone };
  return readsOtherwise(zone, when) ? { when: whenIn(language, zone, when), zone: zoneLabel(language, zone, at) } : null;
}
