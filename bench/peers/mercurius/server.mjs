// Mercurius with JIT over Fastify and pg: loaders, and prepared statements written by hand.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { discussionLoaders, discussionResolvers, discussionTypes } from './discussion.mjs';
import { themeLoaders, themeResolvers, themeTypes } from './theme.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${process.env.BENCH_NAME}` });

/** Rows of a prepared statement. */
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const app = Fastify();
await app.register(mercurius, {
  schema: `scalar DateTime
    type Query
    ${themeTypes}
    ${discussionTypes}`,
  resolvers: { ...themeResolvers, ...discussionResolvers, Query: { ...themeResolvers.Query, ...discussionResolvers.Query } },
  loaders: { ...themeLoaders, ...discussionLoaders },
  context: () => ({ rows, texts: new Map() }),
  jit: 1,
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ ready: true, port: app.server.address().port })}\n`);
process.once('SIGTERM', () => process.exit(0));
