/** SHA-256 of a file as hexadecimal digits; null where the browser cannot tell, and then nobody compares. */
export interface Hashing {
  result: Promise<string | null>;
  stop: () => void;
}

export function hashFile(file: File): Hashing {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<string | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
  });
  worker.postMessage(file);
  void result.finally(() => worker.terminate());
  return { result, stop: () => worker.terminate() };
}
