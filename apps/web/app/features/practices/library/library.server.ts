import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { FACETS, filterOf, type LibraryAsked, readAddress, SORTS, type SortName } from './library-address';
import { LibraryQuery } from './library.query';

/** The state that the address names, with what it finds. */
export async function readLibrary(args: RequestArgs) {
  const language = languageOf(args.request);
  const asked = readAddress(new URL(args.request.url).searchParams);
  const sort = sortOf(asked);
  const { city, like, near, search, after } = asked;
  const data = await gql(args, LibraryQuery, {
    ...{ filter: filterOf(asked), search: search || null, sort: SORTS[sort], near, after },
    ...{ city: city ?? '', withCity: city !== null, like: like ?? '', withLike: like !== null, size: near ?? '', withSize: near !== null },
  });
  const cities = new Map((data.viewer?.cities ?? []).map((one) => [one.city.slug, one.city.name]));
  if (data.like) cities.set(data.like.slug, data.like.name);
  if (data.size) cities.set(data.size.slug, data.size.name);
  return {
    asked,
    sort,
    practices: data.practices.nodes.map((practice) => ({ ...practice, published: practice.publishedAt ? formatDate(language, practice.publishedAt) : '' })),
    pageInfo: data.practices.pageInfo,
    total: data.practiceFacets.total,
    facets: FACETS.map((facet) => ({ name: facet.name, values: inOrder(facet, data.practiceFacets.facets.find(({ name }) => name === facet.name)?.values ?? []) })),
    names: { city: data.city?.name ?? city, like: data.like?.name ?? like, near: data.size?.name ?? near },
    /** Cities whose size the order can go by. */
    sizes: [...cities].map(([slug, name]) => ({ slug, name })),
  };
}

export type LibraryData = Awaited<ReturnType<typeof readLibrary>>;
export type LibraryFacet = LibraryData['facets'][number];
export type ListedPractice = LibraryData['practices'][number];

/** An order that needs what the address does not name falls back. */
function sortOf({ sort, search, near }: LibraryAsked): SortName {
  if (sort === null || (sort === 'match' && !search) || (sort === 'size' && !near)) return search ? 'match' : 'newest';
  return sort;
}

function inOrder({ name, order }: (typeof FACETS)[number], values: { value: string; count: number }[]): { value: string; count: number }[] {
  // The API says whether; an address says yes or no.
  const named = name === 'ADOPTED' ? values.map(({ value, count }) => ({ value: value === 'true' ? 'yes' : 'no', count })) : values;
  return order ? named.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : named;
}
