import { createSHA256 } from 'hash-wasm';

/** Reads a file slice by slice and answers its SHA-256: beside the page, so that a slow phone stays usable. */
const slice = 4 * 1024 * 1024;

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void hash(data).then(
    (sha256) => postMessage(sha256),
    () => postMessage(null),
  );
});

async function hash(file: File): Promise<string> {
  const sha256 = await createSHA256();
  for (let at = 0; at < file.size; at += slice) {
    sha256.update(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()));
  }
  return sha256.digest('hex');
}
