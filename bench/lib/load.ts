import { Agent, request } from 'node:http';

export interface LoadResult {
  requests: number;
  seconds: number;
  p95Ms: number;
  p99Ms: number;
}

export interface LoadTarget {
  port: number;
  path: string;
  method: 'GET' | 'POST';
  /** A new body for each request. */
  body?: () => string;
}

/** Sends requests over so many kept connections for so long; every answer is read whole and must be 200. */
export async function load(target: LoadTarget, seconds: number, connections = 16): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const from = performance.now();
        await once(agent, target);
        times.push(performance.now() - from);
      }
    }),
  );
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { requests: times.length, seconds: (performance.now() - started) / 1000, p95Ms: at(0.95), p99Ms: at(0.99) };
}

/** One request's answer as text. */
export function once(agent: Agent, { port, path, method, body }: LoadTarget): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = body?.();
    const sent = request({ agent, port, path, method, host: '127.0.0.1', headers: text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {} }, (answer) => {
      let received = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (received += chunk));
      answer.on('end', () => (answer.statusCode === 200 ? resolve(received) : reject(new Error(`${answer.statusCode}: ${received.slice(0, 300)}`))));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
