import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { LedgerEntryFragment } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { LedgerQuery } from './ledger.query';

/** What was done last, from the address; said above the page. */
const DONE = ['recorded', 'changed', 'proof', 'proofRemoved', 'withdrawn', 'removed'] as const;

/** The ledger of a clip; to who does not keep it there is no such page. */
export async function readLedger(args: RequestArgs, id: string) {
  if (!hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const language = languageOf(args.request);
  const { clip, viewer } = await gql(args, LedgerQuery, { id, language });
  if (!clip?.viewerCan.keepConsents) throw notFound();
  const timeZone = viewer?.timeZone ?? 'UTC';
  const day = (value: string) => formatDate(language, `${value}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const done = new URL(args.request.url).searchParams.get('done');
  return {
    clip,
    entries: clip.consents.map((entry) => withDays(entry, day, moment)),
    done: DONE.find((one) => one === done),
  };
}

export type LedgerData = Awaited<ReturnType<typeof readLedger>>;
export type LedgerLine = LedgerData['entries'][number];

function withDays(entry: LedgerEntryFragment, day: (value: string) => string, moment: (value: string) => string) {
  return {
    ...entry,
    given: day(entry.givenOn),
    expires: entry.expiresOn ? day(entry.expiresOn) : null,
    withdrawn: entry.withdrawnAt ? moment(entry.withdrawnAt) : null,
    recorded: moment(entry.recordedAt),
  };
}

/** Why the proof that came with a new entry was not taken; a reason that has no sentence here is `UNKNOWN`. */
function unprovenBy(code: string | null): 'PROOF_NOT_UNDERSTOOD' | 'PROOF_TOO_LARGE' | 'UNKNOWN' | undefined {
  if (code === 'PROOF_NOT_UNDERSTOOD' || code === 'PROOF_TOO_LARGE') return code;
  return code === null ? undefined : 'UNKNOWN';
}

/** One entry of the ledger with its clip; `new` for one that is to be written. */
export async function readEntry(args: RequestArgs, id: string, entryId: string) {
  const data = await readLedger(args, id);
  const entry = data.entries.find((one) => one.id === entryId);
  if (!entry && entryId !== 'new') throw notFound();
  // A key of the form's own for a new one: sent twice, it is one entry.
  return { ...data, entry: entry ?? null, key: randomUUID(), unproven: unprovenBy(new URL(args.request.url).searchParams.get('proof')) };
}

export type EntryData = Awaited<ReturnType<typeof readEntry>>;
