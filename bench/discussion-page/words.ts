import { MERCURIUS, POSTGRAPHILE, type Words } from '../lib/peers.js';
import { FIRST } from './statements.js';

/** A discussion and where in it. */
export interface Place {
  id: string;
  at: number;
}

/** What every server answers: 50 posts with author, city and reactions. */
const QUERY = `query DiscussionPage($id: ID!, $at: Int!) { discussion(id: $id) { id title postCount lastPosition version
  posts(at: $at, first: ${FIRST}) { posts { id position language html createdAt author { id name } city { slug name } reactions { kind count } } } } }`;

const TABLES_QUERY = `query DiscussionPage($id: UUID!, $at: Int!) { discussionByRowId(rowId: $id) { rowId title postCount lastPosition version
  postsAround(place: $at) { nodes { rowId position language html createdAt memberByAuthorId { rowId name } cityByCityId { slug name } reactions } } } }`;

interface TablesAnswer {
  data: { discussionByRowId: { rowId: string; postsAround: { nodes: TablesPost[] }; [field: string]: unknown } };
}

interface TablesPost {
  rowId: string;
  createdAt: string;
  memberByAuthorId: { rowId: string; name: string };
  cityByCityId: unknown;
  reactions: Record<string, number>;
  [field: string]: unknown;
}

function translated(answer: unknown): unknown {
  const { rowId, postsAround, ...discussion } = (answer as TablesAnswer).data.discussionByRowId;
  const posts = postsAround.nodes.map(({ rowId: id, createdAt, memberByAuthorId, cityByCityId, reactions, ...post }) => ({
    ...post,
    id,
    createdAt: new Date(createdAt).toISOString(),
    author: { id: memberByAuthorId.rowId, name: memberByAuthorId.name },
    city: cityByCityId,
    reactions: Object.entries(reactions).map(([kind, count]) => ({ kind, count })),
  }));
  return { data: { discussion: { ...discussion, id: rowId, posts: { posts } } } };
}

const variables = (place: Place) => ({ ...place });

/** Servers that are asked through GraphQL, and how. */
export const WORDS: Record<string, Words<Place>> = { product: { query: QUERY, variables }, [MERCURIUS]: { query: QUERY, variables }, [POSTGRAPHILE]: { query: TABLES_QUERY, variables, translated } };
