import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SaveQueue, type SaveState } from './save-queue.js';

/** A server that answers as the page's own address does; each request can be told to fail. */
interface Heard {
  fields: Record<string, string>;
}

describe('the queue of saves', () => {
  let server: Server;
  let address: string;
  let heard: Heard[];
  let failures: number[];
  let revision: number;
  let states: [string, SaveState][];
  let queue: SaveQueue;
  let mostAtOnce: number;

  beforeEach(async () => {
    heard = [];
    failures = [];
    states = [];
    revision = 1;
    let atOnce = 0;
    mostAtOnce = 0;
    server = createServer((request, response) => {
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const fields = Object.fromEntries([...Buffer.concat(chunks).toString().matchAll(/name="(\w+)"\r\n\r\n([^\r]*)/g)].map(([, name, value]) => [name, value])) as Record<string, string>;
        setTimeout(() => {
          atOnce -= 1;
          const status = failures.shift();
          if (status) return response.writeHead(status, status === 302 ? { Location: '/en/sign-in' } : {}).end();
          heard.push({ fields });
          return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ page: { clip: { revision: Number(fields.revision) + 1 } }, result: { form: fields.intent } }));
        }, 20);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    queue = new SaveQueue(address, {
      revision: () => revision,
      onState: (name, state) => states.push([name, state]),
      onAnswer: ({ page }) => {
        revision = page?.clip.revision ?? revision;
      },
    });
  });

  afterEach(() => {
    queue.stop();
    server.close();
  });

  const add = (intent: string, value = '') => {
    const form = new FormData();
    form.set('intent', intent);
    form.set('value', value);
    queue.add(intent, form, true);
  };
  const idle = async () => {
    while (queue.pending) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('sends one after another, each with the revision that the one before made', async () => {
    for (const intent of ['text', 'theme', 'licence']) add(intent);
    await idle();
    expect(heard.map(({ fields }) => [fields.intent, fields.revision])).toEqual([
      ['text', '1'],
      ['theme', '2'],
      ['licence', '3'],
    ]);
    expect(mostAtOnce).toBe(1);
  });

  it('sends only the latest of a form that waits, and never loses what was typed while it was on its way', async () => {
    add('text', 'a');
    add('text', 'ab');
    add('text', 'abc');
    await idle();
    expect(heard.at(-1)?.fields.value).toBe('abc');
    expect(heard.length).toBeLessThanOrEqual(2);
  });

  it('keeps what the line did not take, and sends it when woken', async () => {
    failures = [503];
    add('text', 'kept');
    add('theme');
    while (!states.some(([, state]) => state === 'waiting')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([]);
    expect(queue.pending).toBe(true);
    queue.wake();
    await idle();
    expect(heard.map(({ fields }) => fields.intent)).toEqual(['text', 'theme']);
    expect(heard[0]?.fields.value).toBe('kept');
  });

  it('says that the session ended, and keeps the form', async () => {
    failures = [401];
    add('text', 'kept');
    while (!states.some(([, state]) => state === 'signedOut')) await new Promise((resolve) => setTimeout(resolve, 5));
    queue.wake();
    await idle();
    expect(heard).toHaveLength(1);
  });

  it('gives up what is refused for good, and goes on', async () => {
    failures = [403];
    add('text');
    add('theme');
    await idle();
    expect(states).toContainEqual(['text', 'refused']);
    expect(heard.map(({ fields }) => fields.intent)).toEqual(['theme']);
  });
});
