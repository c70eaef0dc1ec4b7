import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText, readTexts } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { languageChoices } from '~/i18n/language-choices';
import { zoneLabel } from '~/i18n/time-zones.server';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { sayWhen } from '../announce/edit/say-when.server';
import { decodeFile } from './decode-file';
import { ImportPageQuery, MakeFromImport, PreviewImport } from './import.query';

const LIMIT = LIMITS.calendarImport;
/** Made at a time, so that an answer comes within the time that is waited for. */
const BATCH = 25;
const NO_FILE = '00000000-0000-0000-0000-000000000000';
const ID = /^[0-9a-f-]{36}$/i;

/** `?city=` says where one came from, `?import=` which file was looked at, `?made=` what came of it. */
export async function readImportPage(args: RequestArgs) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('import') ?? '';
  const { viewer, calendarImport } = await gql(args, ImportPageQuery, { id: ID.test(asked) ? asked : NO_FILE, withFile: ID.test(asked) });
  if (!viewer) throw redirect(signInPath(args.request));
  const worksIn = viewer.cities.filter(({ city }) => city.status === 'MEMBER');
  const cities = [...new Map(worksIn.map(({ city }) => [city.slug, city])).values()];
  const wanted = searchParams.get('city');
  const city = cities.find(({ slug }) => slug === wanted) ?? cities[0];
  return {
    cities: cities.map(({ slug, name }) => ({ slug, name })),
    city: city && { slug: city.slug, name: city.name },
    worksNowhere: viewer.cities.length === 0,
    languages: languageChoices(language, city?.languages ?? []),
    ticked: searchParams.get('tick') !== 'none',
    made: countOf(searchParams.get('made')),
    notMade: countOf(searchParams.get('notmade')),
    file: calendarImport && {
      ...calendarImport,
      entries: calendarImport.entries.map((entry) => ({
        ...entry,
        when: entry.startsLocal && entry.endsLocal ? sayWhen(language, { startsLocal: entry.startsLocal, endsLocal: entry.endsLocal }) : null,
        elsewhere: entry.zone && !entry.allDay && entry.zone !== city?.timeZone ? zoneLabel(language, entry.zone) : null,
      })),
    },
  };
}

export type ImportData = Awaited<ReturnType<typeof readImportPage>>;
export type ImportEntry = NonNullable<ImportData['file']>['entries'][number];

function countOf(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

/** A file is looked at, or drafts are made of what was ticked in it. */
export async function actOnImport(args: RequestArgs) {
  const { request } = args;
  // Far more than a file may have is let go by; the browser listens to the answer only when all of it is sent.
  if (Number(request.headers.get('content-length') ?? 0) > 4 * LIMIT.bytes) {
    await request.body?.pipeTo(new WritableStream());
    return { problem: tooLarge(), sent: {} };
  }
  const form = await request.formData();
  return readText(form, 'intent') === 'make' ? make(args, form) : look(args, form);
}

async function look(args: RequestArgs, form: FormData) {
  const citySlug = readText(form, 'citySlug');
  const file = form.get('file');
  const sent = sentValues(form);
  if (!(file instanceof File) || file.size === 0) return { problem: { fields: [{ path: 'file', code: 'REQUIRED' }] }, sent };
  if (file.size > 2 * LIMIT.bytes) return { problem: tooLarge(), sent };
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  // A page of bytes that are no text takes six times the room on its way.
  if (text.includes('\0')) return { problem: { fields: [{ path: 'file', code: 'NOT_A_CALENDAR' }] }, sent };
  if (Buffer.byteLength(text) > LIMIT.bytes) return { problem: tooLarge(), sent };
  const { data, problem } = await gqlForm(args, PreviewImport, { input: { citySlug, fileName: file.name.slice(-LIMIT.fileName), text } });
  if (problem) return { problem: ofFile(problem), sent };
  return redirectTo(args.request, `/celebrations/import?city=${encodeURIComponent(citySlug)}&import=${data.previewImport.id}`);
}

async function make(args: RequestArgs, form: FormData) {
  const id = readText(form, 'import');
  const language = readText(form, 'language');
  const uids = [...new Set(readTexts(form, 'uid'))].slice(0, LIMIT.entries);
  const fields = [...(uids.length > 0 ? [] : [{ path: 'uid', code: 'NOTHING_TICKED' }]), ...(language ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }])];
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  let made = 0;
  let passedOver = 0;
  for (let from = 0; from < uids.length; from += BATCH) {
    const { data, problem } = await gqlForm(args, MakeFromImport, { input: { id, language, uids: uids.slice(from, from + BATCH) } });
    if (problem) return { problem, sent: sentValues(form) };
    made += data.makeFromImport.made.length;
    passedOver += data.makeFromImport.passedOver.length;
  }
  return redirectTo(args.request, `/celebrations/import?${new URLSearchParams({ city: readText(form, 'citySlug'), import: id, made: String(made), notmade: String(passedOver) })}`);
}

function tooLarge(): Problem {
  return { fields: [{ path: 'file', code: 'CALENDAR_TOO_LARGE', params: { limit: LIMIT.bytes } }] };
}

/** What the API says of the text is said of the file. */
function ofFile(problem: Problem): Problem {
  return { ...problem, fields: problem.fields.map((field) => (field.path.endsWith('text') ? { ...field, path: 'file' } : field)) };
}
