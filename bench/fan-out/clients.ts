import { hrtime } from 'node:process';
import { openLine } from './line.js';

/** What the bench tells a process of clients. */
export interface OpenClients {
  key: string;
  port: number;
  /** One for each client, or null for a server that asks for none. */
  cookies: (string | null)[];
  room: string;
}

/** What a process of clients tells the bench: all are in, or the last of them has heard a version, or something is wrong. */
export type ClientsSay = { key: string; opened: true } | { key: string; version: number; at: string } | { key: string; fault: string };

const AT_ONCE = 40;

const say = (told: ClientsSay) => void process.send?.(told);

interface Hint {
  version: number;
  postIds: string[];
}

async function open({ key, port, cookies, room }: OpenClients): Promise<void> {
  // How many clients have heard a version; a client hears all up to the one that a frame names.
  const counts = new Map<number, number>();
  let lastFrame: Buffer = Buffer.alloc(0);
  let lastHint: Hint | undefined;
  const parse = (data: Buffer): Hint | undefined => {
    if (!data.equals(lastFrame)) {
      const [message, payload] = JSON.parse(data.toString('utf8', 2)) as [string, Hint];
      lastHint = message === 'posts' ? payload : undefined;
      lastFrame = data;
    }
    return lastHint;
  };
  const one = async (cookie: string | null) => {
    let known = 0;
    const socket = await openLine({ port, cookie, room }, (data) => {
      const hint = parse(data);
      if (!hint) return;
      const news = hint.version - known;
      if (known > 0 && (news < 1 || hint.postIds.length !== news)) say({ key, fault: `a client at ${known} heard ${hint.version} with ${hint.postIds.length} posts` });
      for (let version = known === 0 ? hint.version : known + 1; version <= hint.version; version += 1) {
        const count = (counts.get(version) ?? 0) + 1;
        if (count < cookies.length) counts.set(version, count);
        else {
          counts.delete(version);
          say({ key, version, at: String(hrtime.bigint()) });
        }
      }
      known = hint.version;
    });
    socket.on('close', () => say({ key, fault: 'a client was cut off' }));
  };
  const waiting = [...cookies];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let cookie = waiting.pop(); cookie !== undefined; cookie = waiting.pop()) await one(cookie);
    }),
  );
  say({ key, opened: true });
}

process.on('message', (asked: OpenClients) => {
  open(asked).catch((err: unknown) => say({ key: asked.key, fault: String(err) }));
});
process.once('disconnect', () => process.exit(0));
