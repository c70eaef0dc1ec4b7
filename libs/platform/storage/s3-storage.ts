import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Config } from '../config/config.js';
import { exactly } from './count-bytes.js';
import { s3Settings } from './s3-client.js';
import { type ByteSpan, NoSuchObject, Storage, type StoredObject } from './storage.js';
import { checkKey, checkPrefix } from './storage-key.js';

/** Bytes of a part, of which two are held in memory at a time; 10,000 of them bound an object to 156 GiB. */
const PART = 16 * 1024 * 1024;
/** Deletions at once: the bulk operation wants checksums that not every store takes. */
const DELETIONS = 8;

/** Files in a bucket. */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(config: S3Config) {
    super();
    this.client = new S3Client(s3Settings(config));
    this.bucket = config.bucket;
  }

  async putStream(key: string, stream: Readable, bytes: number): Promise<void> {
    const body = new PassThrough();
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: checkKey(key), Body: body },
      partSize: PART,
      queueSize: 2,
    });
    const feeding = pipeline(stream, exactly(bytes, key), body);
    // Parts of an upload that fails are given back at once.
    feeding.catch(() => upload.abort().catch(() => undefined));
    const [fed, stored] = await Promise.allSettled([feeding, upload.done()]);
    if (fed.status === 'rejected') throw fed.reason;
    if (stored.status === 'rejected') throw stored.reason;
  }

  async putFile(key: string, path: string): Promise<void> {
    await this.putStream(key, createReadStream(path), (await stat(path)).size);
  }

  async get(key: string, span?: ByteSpan): Promise<Readable> {
    const range = span ? `bytes=${span.start}-${span.end}` : undefined;
    const { Body } = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: checkKey(key), Range: range }))
      .catch((err: unknown) => missing(err, key));
    if (!(Body instanceof Readable)) throw new NoSuchObject(key);
    return Body;
  }

  async stat(key: string): Promise<StoredObject | undefined> {
    try {
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }));
      return { key, bytes: head.ContentLength ?? 0, modifiedAt: head.LastModified ?? new Date(0) };
    } catch (err) {
      if (isMissing(err)) return undefined;
      throw err;
    }
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: checkKey(key) })).catch((err: unknown) => {
      if (!isMissing(err)) throw err;
    });
  }

  async deletePrefix(prefix: string): Promise<void> {
    let batch: Promise<void>[] = [];
    for await (const { key } of this.list(prefix)) {
      batch.push(this.delete(key));
      if (batch.length === DELETIONS) {
        await Promise.all(batch);
        batch = [];
      }
    }
    await Promise.all(batch);
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    let token: string | undefined;
    do {
      const page = await this.client.send(new ListObjectsV2Command({ Bucket: this.bucket, Prefix: checkPrefix(prefix), ContinuationToken: token }));
      for (const object of page.Contents ?? []) {
        if (object.Key) yield { key: object.Key, bytes: object.Size ?? 0, modifiedAt: object.LastModified ?? new Date(0) };
      }
      token = page.NextContinuationToken;
    } while (token);
  }

  /** None that can be told apart from an upload on its way: the bucket's own rule ends parts that were never put together. */
  async *listUnfinished(): AsyncIterable<string> {}

  async deleteUnfinished(): Promise<void> {}

  async toLocalFile(key: string, folder: string): Promise<string> {
    const path = join(folder, key.slice(key.lastIndexOf('/') + 1));
    await pipeline(await this.get(key), createWriteStream(path));
    return path;
  }
}

function isMissing(err: unknown): boolean {
  return err instanceof S3ServiceException && (err.name === 'NoSuchKey' || err.name === 'NotFound' || err.$metadata.httpStatusCode === 404);
}

function missing(err: unknown, key: string): never {
  throw isMissing(err) ? new NoSuchObject(key) : err;
}
