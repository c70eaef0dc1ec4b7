import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { S3Config } from '../config/config.js';
import { ensureBucket, testBucket } from '../testing/test-bucket.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';
import { NoSuchObject, type Storage, WrongLength } from './storage.js';

const s3 = testBucket();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'));
  if (s3) await ensureBucket(s3);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keys(storage: Storage, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const object of storage.list(prefix)) found.push(object.key);
  return found.sort();
}

/** What every store has to do. */
function keepsFiles(make: () => Storage): void {
  const base = `test-${randomBytes(6).toString('hex')}`;
  let storage: Storage;
  beforeAll(() => {
    storage = make();
  });
  afterAll(() => storage.deletePrefix(`${base}/`));

  const put = (key: string, content: Buffer) => storage.putStream(`${base}/${key}`, Readable.from([content]), content.length);
  const read = async (key: string, span?: { start: number; end: number }) => buffer(await storage.get(`${base}/${key}`, span));

  it('gives back what was put, and any part of it', async () => {
    const content = randomBytes(300_000);
    await put('a/one.bin', content);
    expect((await read('a/one.bin')).equals(content)).toBe(true);
    expect((await read('a/one.bin', { start: 0, end: 0 })).equals(content.subarray(0, 1))).toBe(true);
    expect((await read('a/one.bin', { start: 299_990, end: 299_999 })).equals(content.subarray(299_990))).toBe(true);
    expect(await storage.stat(`${base}/a/one.bin`)).toMatchObject({ bytes: 300_000 });
  });

  it('puts a file, replaces it, and reads it as a local file', async () => {
    const source = join(folder, 'source.bin');
    await writeFile(source, 'first');
    await storage.putFile(`${base}/b/file`, source);
    await rm(source);
    expect((await read('b/file')).toString()).toBe('first');
    await put('b/file', Buffer.from('second'));
    expect((await read('b/file')).toString()).toBe('second');
    const local = await storage.toLocalFile(`${base}/b/file`, folder);
    expect((await buffer(createReadStream(local))).toString()).toBe('second');
  });

  it('keeps nothing of a stream that breaks off, is too short or too long', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('ab');
        throw new Error('line lost');
      })(),
    );
    await expect(storage.putStream(`${base}/c/broken`, broken, 4)).rejects.toThrow('line lost');
    await expect(storage.putStream(`${base}/c/short`, Readable.from([Buffer.from('ab')]), 4)).rejects.toThrow(WrongLength);
    await expect(storage.putStream(`${base}/c/long`, Readable.from([Buffer.from('abcdef')]), 4)).rejects.toThrow(WrongLength);
    expect(await keys(storage, `${base}/c/`)).toEqual([]);
  });

  it('says when there is nothing', async () => {
    await expect(storage.get(`${base}/none`)).rejects.toThrow(NoSuchObject);
    await expect(storage.toLocalFile(`${base}/none`, folder)).rejects.toThrow(NoSuchObject);
    expect(await storage.stat(`${base}/none`)).toBeUndefined();
    await storage.delete(`${base}/none`);
    expect(await keys(storage, `${base}/none/`)).toEqual([]);
  });

  it('lists and deletes by prefix, and only there', async () => {
    for (const key of ['d/1/x', 'd/1/y/z', 'd/10/x']) await put(key, Buffer.from(key));
    expect(await keys(storage, `${base}/d/`)).toEqual([`${base}/d/1/x`, `${base}/d/1/y/z`, `${base}/d/10/x`]);
    await storage.deletePrefix(`${base}/d/1/`);
    expect(await keys(storage, `${base}/d/`)).toEqual([`${base}/d/10/x`]);
    await storage.delete(`${base}/d/10/x`);
    expect(await keys(storage, `${base}/d/`)).toEqual([]);
  });

  it.each(['', '/etc/passwd', '../up', 'a/../../b', 'a//b', 'a/', '.hidden', 'a/.b', 'a\\b', 'a\0b', 'ü', `a/${'b'.repeat(300)}`])('refuses the key %j', async (key) => {
    await expect((async () => storage.get(key))()).rejects.toThrow('Not a storage key');
    await expect((async () => storage.delete(key))()).rejects.toThrow('Not a storage key');
  });

  it('refuses a prefix that is not a folder', async () => {
    await expect((async () => storage.deletePrefix(`${base}/d`))()).rejects.toThrow('ends with a slash');
  });
}

describe('the folder', () => {
  it('tells what a killed process left half-way from what is there, and throws it away', async () => {
    const storage = new FolderStorage(join(folder, 'half-way'));
    await storage.putStream('a/b/whole', Readable.from([Buffer.from('whole')]), 5);
    await writeFile(join(folder, 'half-way/a/b/.part.0a1b'), 'pa');
    await mkdir(join(folder, 'half-way/a/c'));
    await writeFile(join(folder, 'half-way/a/c/.part.2c3d'), 'pa');
    const places: string[] = [];
    for await (const place of storage.listUnfinished('a/')) places.push(place);
    expect(places.sort()).toEqual(['a/b/.part.0a1b', 'a/c/.part.2c3d']);
    for (const place of places) await storage.deleteUnfinished(place);
    expect(await keys(storage, 'a/')).toEqual(['a/b/whole']);
    expect(await readdir(join(folder, 'half-way/a'))).toEqual(['b']);
  });

  keepsFiles(() => new FolderStorage(join(folder, 'files')));

  it('leaves no empty folders behind', async () => {
    const root = join(folder, 'pruned');
    const storage = new FolderStorage(root);
    await storage.putStream('films/a/1/x', Readable.from([Buffer.from('x')]), 1);
    await storage.putStream('films/b/1/x', Readable.from([Buffer.from('x')]), 1);
    await storage.deletePrefix('films/a/1/');
    expect(await readdir(join(root, 'films'))).toEqual(['b']);
    await storage.delete('films/b/1/x');
    expect(await readdir(root)).toEqual([]);
  });
});

(s3 ? describe : describe.skip)('a bucket (needs s3)', () => keepsFiles(() => new S3Storage(s3 as S3Config)));
