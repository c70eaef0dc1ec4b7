import { createReadStream } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { LineSpeed } from '../../apps/web/app/features/submit/upload/line-speed.js';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

interface Piece {
  path: string;
  from: number;
  /** The first byte that is not sent. */
  to: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request; a piece of a file as its body where one is given. */
export async function ask(url: string, method: string, headers: Record<string, string>, piece?: Piece): Promise<Answer> {
  const outgoing = request(url, { method, agent, headers: { ...headers, 'content-length': String(piece ? piece.to - piece.from : 0) } });
  const answered = new Promise<Answer>((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
  });
  if (piece) await pipeline(createReadStream(piece.path, { start: piece.from, end: piece.to - 1, highWaterMark: 512 * 1024 }), outgoing);
  else outgoing.end();
  const answer = await answered;
  if (answer.status >= 300) throw new Error(`${method} ${url} was answered with ${answer.status}`);
  return answer;
}

interface TusTarget {
  origin: string;
  cookie: string;
  clipId: string;
  /** In pieces as the browser chooses them; else all at once. */
  asBrowser: boolean;
}

/** Sends a file over tus, from the wish to the last byte. */
export async function sendByTus(path: string, size: number, { origin, cookie, clipId, asBrowser }: TusTarget): Promise<void> {
  const base = { cookie, 'tus-resumable': '1.0.0' };
  const metadata = `clipId ${btoa(clipId)},filename ${btoa('film.mp4')},filetype ${btoa('video/mp4')}`;
  const made = await ask(`${origin}/uploads`, 'POST', { ...base, 'upload-length': String(size), 'upload-metadata': metadata });
  const speed = new LineSpeed();
  speed.restart(performance.now(), 0);
  for (let from = 0; from < size; ) {
    const to = asBrowser ? Math.min(size, from + speed.chunkSize) : size;
    const headers = { ...base, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' };
    const { headers: told } = await ask(`${origin}${made.headers.location}`, 'PATCH', headers, { path, from, to });
    from = Number(told['upload-offset']);
    speed.pieceArrived(performance.now(), from);
  }
}
