import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { type Figure, eased, median, spread } from '../lib/figure.js';
import { openLine } from './line.js';
import { addMembers, addTopic } from './members.js';
import type { FanOutStage } from './stage.js';

const GOAL_MS = 20;
const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id } } }';

/** Right before each commit that holds a new post the database notes the time. */
const NOTED = `
  CREATE TABLE bench_commit (post_id uuid PRIMARY KEY, at timestamptz NOT NULL);
  CREATE FUNCTION bench_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO bench_commit VALUES (NEW.id, clock_timestamp()); RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER bench_noted AFTER INSERT ON post DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bench_note();`;

/** From the commit of a post that somebody wrote through the API until another member's client is told of it. */
export async function afterCommit(name: string, stage: FanOutStage, quick: boolean): Promise<Figure> {
  const url = await stage.database('bench_fan_commit');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await loadModules(client);
    await client.query(NOTED);
    const [reader = '', ...writers] = await addMembers(client, quick ? 21 : 101);
    const topic = await addTopic(client);
    const [realtime, api] = [await stage.realtime('realtime', url), await stage.api(url)];
    const heard = new Map<string, number>();
    const line = await openLine({ port: realtime.port, cookie: reader, room: `discussion:${topic}` }, (data) => {
      const now = performance.timeOrigin + performance.now();
      const [message, payload] = JSON.parse(data.toString('utf8', 2)) as [string, { postIds: string[] }];
      if (message === 'posts') for (const id of payload.postIds) if (!heard.has(id)) heard.set(id, now);
    });
    for (const cookie of writers) {
      const variables = { input: { key: newId(), discussionId: topic, body: 'Begin with who is there, and ask them what they miss.', language: 'en' } };
      const answer = await fetch(`http://127.0.0.1:${api.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: WRITE, variables }) });
      const { data } = (await answer.json()) as { data?: { writePost?: { post: { id: string } } } };
      const id = data?.writePost?.post.id;
      if (!id) throw new Error(`no post was written: ${answer.status}`);
      for (const until = performance.now() + 5_000; !heard.has(id); await new Promise((resolve) => setTimeout(resolve, 5))) {
        if (performance.now() > until) throw new Error('a post was not heard');
      }
    }
    line.terminate();
    const { rows } = await client.query<{ id: string; ms: number }>('SELECT post_id AS id, extract(epoch FROM at)::float8 * 1000 AS ms FROM bench_commit');
    const times = rows.map(({ id, ms }) => (heard.get(id) ?? Number.NaN) - ms).filter((ms) => !Number.isNaN(ms));
    const goal = eased(GOAL_MS, quick, 'less');
    const { min, max } = spread(times.map((ms) => ms / goal));
    const seen = median(times);
    return { name, what: `a written post is heard by another client after its commit, p50 of ${times.length}`, product: seen, limit: goal, peer: null, unit: 'ms', ratio: seen / goal, min, max, cpuRatio: null, goal: `<= ${goal} ms`, holds: seen <= goal };
  } finally {
    await client.end();
  }
}
