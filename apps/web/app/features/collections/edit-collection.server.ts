import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageChoices } from '~/i18n/language-choices';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { CollectionMakersQuery, DeleteCollectionMutation, SaveCollectionMutation } from './collections.query';
import { MAKERS, readCollection } from './collections.server';
import { orderRows } from './order-rows';

/** A practice in the form. */
export interface Row {
  practiceId: string;
  title: string;
  why: string;
}

/** Practices that one save can bring in. */
export const NEW_ROWS = 3;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** An empty form, for whom it may be made: the network or a city. */
export async function readNewCollection(args: RequestArgs) {
  const { viewer } = await gql(args, CollectionMakersQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const writesIn = viewer.cities.filter(({ role, city }) => MAKERS.includes(role) && city.status === 'MEMBER').map(({ city }) => city);
  const cities = [...new Map(writesIn.map((city) => [city.id, city])).values()];
  const ofNetwork = viewer.networkRoles.some(({ role }) => role === 'EDITOR');
  if (cities.length === 0 && !ofNetwork) throw notFound();
  const language = languageOf(args.request);
  const languages = languageChoices(language, cities.flatMap((city) => city.languages));
  return { id: randomUUID() as string, edits: 0, isNew: true, isSaved: false, title: '', intro: '', language: language as string, languages, rows: [] as Row[], cities: cities.map(({ slug, name }) => ({ slug, name })), ofNetwork };
}

export async function readCollectionForm(args: RequestArgs, id: string): Promise<CollectionFormData> {
  const collection = await readCollection(args, id);
  if (!collection.viewerCan.edit) throw notFound();
  const { edits, title, intro, language, items } = collection;
  const rows = items.map(({ why, practice }) => ({ practiceId: practice.id, title: practice.title, why }));
  const isSaved = new URL(args.request.url).searchParams.get('fresh') === 'saved';
  return { id, edits, isNew: false, isSaved, title, intro, language, languages: languageChoices(languageOf(args.request), [language]), rows, cities: [], ofNetwork: false };
}

export type CollectionFormData = Awaited<ReturnType<typeof readNewCollection>>;

/** Saves the form; what is wrong comes back beside its row. */
export async function saveCollection(args: RequestArgs, id: string | undefined) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  if (id && read('intent') === 'delete') {
    const { problem } = await gqlForm(args, DeleteCollectionMutation, { id });
    return problem ? { problem, sent: typed(form), rows: undefined } : redirectTo(args.request, '/collections?fresh=deleted');
  }
  const rows = readRows(form);
  const added = Array.from({ length: NEW_ROWS }, (_, at) => ({ field: `address-${at}`, address: read(`address-${at}`), why: read(`newWhy-${at}`) })).filter(({ address }) => address);
  const strange = added.filter(({ address }) => !ID.test(address)).map(({ field }) => ({ path: field, code: 'NOT_A_PRACTICE' }));
  const items = [
    ...rows.map(({ practiceId, why }) => ({ field: `why-${practiceId}`, practiceId, why })),
    ...added.map(({ field, address, why }) => ({ field, practiceId: ID.exec(address)?.[0].toLowerCase() ?? '', why })),
  ];
  const untitled = read('title') ? [] : [{ path: 'title', code: 'TITLE' }];
  const problemOfForm: Problem = { fields: [...untitled, ...strange] };
  if (problemOfForm.fields.length > 0) return { problem: problemOfForm, sent: typed(form), rows };
  const collectionId = id ?? read('id');
  const input = { id: collectionId, edits: Number(read('edits')) || 0, citySlug: read('citySlug') || null, language: read('language'), title: read('title'), intro: read('intro'), items: items.map(({ practiceId, why }) => ({ practiceId, why })) };
  const { problem } = await gqlForm(args, SaveCollectionMutation, { input });
  if (problem) return { problem: besideRows(problem, items), sent: typed(form), rows };
  return redirectTo(args.request, read('intent') === 'more' ? `/collections/${collectionId}/edit?fresh=saved` : `/collections/${collectionId}`);
}

export type CollectionAnswer = Exclude<Awaited<ReturnType<typeof saveCollection>>, Response>;

/** In the order of their places; those that are to go are left out. */
function readRows(form: FormData): Row[] {
  const shown = form
    .getAll('practice')
    .map(String)
    .filter((id) => ID.test(id))
    .map((practiceId, at) => ({ practiceId, title: readText(form, `title-${practiceId}`), why: readText(form, `why-${practiceId}`), place: Number(readText(form, `place-${practiceId}`)) || at + 1 }));
  return orderRows(shown)
    .filter(({ practiceId }) => !form.has(`remove-${practiceId}`))
    .map(({ practiceId, title, why }) => ({ practiceId, title, why }));
}

/** But for the places: rows that come back stand where they were put, and are counted anew. */
function typed(form: FormData): SentValues {
  return Object.fromEntries(Object.entries(sentValues(form)).filter(([name]) => !name.startsWith('place-')));
}

/** The API counts items, the form names fields. */
function besideRows(problem: Problem, items: { field: string }[]): Problem {
  const fields = problem.fields.map((fault) => {
    const at = /items\.(\d+)\./.exec(fault.path)?.[1];
    return { ...fault, path: (at !== undefined && items[Number(at)]?.field) || fault.path };
  });
  return { ...problem, fields };
}
