import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Config } from '../config/config.js';
import { s3Settings } from '../storage/s3-client.js';

/** The S3 store that tests may write to, as TEST_S3_* name it; undefined where none is named. */
export function testBucket(): S3Config | undefined {
  const { TEST_S3_ENDPOINT, TEST_S3_BUCKET = 'citylore-test', TEST_S3_REGION = 'us-east-1', TEST_S3_ACCESS_KEY_ID = '', TEST_S3_SECRET_ACCESS_KEY = '' } = process.env;
  if (!TEST_S3_ENDPOINT) return undefined;
  return {
    endpoint: TEST_S3_ENDPOINT,
    bucket: TEST_S3_BUCKET,
    region: TEST_S3_REGION,
    accessKeyId: TEST_S3_ACCESS_KEY_ID,
    secretAccessKey: TEST_S3_SECRET_ACCESS_KEY,
    forcePathStyle: true,
  };
}

/** Makes the bucket where it is not there yet. */
export async function ensureBucket(config: S3Config): Promise<void> {
  const client = new S3Client(s3Settings(config));
  await client.send(new CreateBucketCommand({ Bucket: config.bucket })).catch((err: unknown) => {
    if (!(err instanceof Error && /^BucketAlready/.test(err.name))) throw err;
  });
  client.destroy();
}

/** What a process has to be told to keep its files there. */
export function bucketEnvironment({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Config): Record<string, string> {
  return { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_FORCE_PATH_STYLE: 'true' };
}
