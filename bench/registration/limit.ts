import { randomBytes, randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';

// The limit: bare node:http and one prepared statement that keeps what the product keeps. The counters are the lock: who does not fit, or
// would pass somebody, waits, with a number of the line taken while the row is held; an address and a key are there once, by their indexes.
// It writes the event of its mail and wakes who waits for it. It asks nobody who they are, and checks no answers.
const name = process.env.BENCH_NAME ?? 'limit';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });
const statement = `
  WITH placed AS (
    UPDATE occurrence SET taken = taken + CASE WHEN capacity IS NULL OR (waiting = 0 AND taken + $5 <= capacity) THEN $5 ELSE 0 END,
           waiting = waiting + CASE WHEN capacity IS NULL OR (waiting = 0 AND taken + $5 <= capacity) THEN 0 ELSE $5 END
     WHERE id = $2::uuid AND shown AND state = 'SCHEDULED' AND starts_at > now() RETURNING id, waiting > 0 AS waits), made AS (
    INSERT INTO registration (id, occurrence_id, member_id, key, name, email, locale, places, state, line, code, manage_token_hash, confirm_token_hash, created_at, confirmed_at, registered_at)
    SELECT $1::uuid, placed.id, member.id, $4::uuid, member.name, member.email, member.locale, $5, CASE WHEN waits THEN 'WAITING' ELSE 'REGISTERED' END, CASE WHEN waits THEN nextval('registration_line') END,
           $6, $7, $8, now(), now(), CASE WHEN NOT waits THEN now() END FROM placed, member WHERE member.id = $3::uuid RETURNING id, state), entry AS (
    INSERT INTO outbox (id, type, payload) SELECT $9::uuid, 'RegistrationMade', jsonb_build_object('registrationId', id, 'state', state) FROM made RETURNING id), woken AS (
    SELECT count(pg_notify('bench_outbox', '')) AS n FROM entry)
  SELECT json_build_object('data', json_build_object('register', json_build_object('id', made.id, 'state', made.state)))::text AS body FROM made, woken`;

interface Asked {
  memberId: string;
  input: { occurrenceId: string; key: string; places: number };
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const server = createServer((request, response) => {
  text(request)
    .then((sent) => {
      const { memberId, input } = JSON.parse(sent) as Asked;
      return pool.query<{ body: string }>({ name: 'register', text: statement, values: [newId(), input.occurrenceId, memberId, input.key, input.places, code(), randomBytes(32), randomBytes(32), newId()] });
    })
    .then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.body),
      (err: Error) => response.writeHead(500).end(err.message),
    );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
