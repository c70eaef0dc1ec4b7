// PostGraphile 5 as it comes (Amber preset) over the same tables, for reading.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${process.env.BENCH_NAME}` });
await pool.query(await readFile(new URL('functions.sql', import.meta.url), 'utf8'));
const peer = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  gather: { installWatchFixtures: false },
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
});
const server = createServer();
await peer.createServ(grafserv).addTo(server);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  process.stderr.write(printSchema((await peer.getSchemaResult()).schema));
}
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: server.address().port })}\n`));
process.once('SIGTERM', () => process.exit(0));
