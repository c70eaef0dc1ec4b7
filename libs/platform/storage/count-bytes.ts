import { Transform } from 'node:stream';
import { WrongLength } from './storage.js';

/** Lets exactly so many bytes through and fails otherwise. */
export function exactly(bytes: number, key: string): Transform {
  let came = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      came += chunk.length;
      if (came > bytes) done(new WrongLength(key, bytes, came));
      else done(null, chunk);
    },
    flush(done) {
      done(came === bytes ? null : new WrongLength(key, bytes, came));
    },
  });
}
