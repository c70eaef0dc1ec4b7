import { byKey } from './loader.mjs';

export const discussionTypes = `
  extend type Query { discussion(id: ID!): Discussion }
  type Discussion { id: ID! title: String postCount: Int! lastPosition: Int! version: Int! posts(at: Int!, first: Int!): Posts! }
  type Posts { posts: [Post!]! }
  type Post { id: ID! position: Int! language: String! html: String! createdAt: DateTime! author: Author city: PostCity reactions: [Reaction!]! }
  type Author { id: ID! name: String! }
  type PostCity { slug: String! name: String! }
  type Reaction { kind: String! count: Int! }`;

const DISCUSSION = `SELECT id, title, post_count AS "postCount", last_position AS "lastPosition", version FROM discussion WHERE id = $1 AND is_open AND last_position > 0`;
const POSTS = `SELECT id, position, language, html, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", reactions, author_id, city_id
  FROM post WHERE discussion_id = $1 AND position BETWEEN $2 AND $3 ORDER BY position`;
const MEMBERS = 'SELECT id, name FROM member WHERE id = ANY($1)';
const CITIES = 'SELECT id, slug, name FROM city WHERE id = ANY($1)';

export const discussionResolvers = {
  Query: { discussion: async (_, { id }, { rows }) => (await rows('discussion', DISCUSSION, [id]))[0] ?? null },
  Discussion: {
    posts: async ({ id, lastPosition }, { at, first }, { rows }) => {
      const from = Math.max(1, Math.min(at - Math.floor(first / 2), lastPosition - first + 1));
      return { posts: await rows('posts', POSTS, [id, from, from + first - 1]) };
    },
  },
  Post: { reactions: ({ reactions }) => Object.entries(reactions).map(([kind, count]) => ({ kind, count })) },
};

export const discussionLoaders = {
  Post: {
    author: byKey((post) => post.author_id, (ids, { rows }) => rows('members', MEMBERS, [ids])),
    city: byKey((post) => post.city_id, (ids, { rows }) => rows('post cities', CITIES, [ids])),
  },
};
