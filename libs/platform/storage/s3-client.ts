import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Config } from '../config/config.js';

/**
 * One set of settings for every client of the store. Checksums only where the protocol demands them: several stores that
 * speak S3 refuse the SDK's trailing ones.
 */
export function s3Settings(config: S3Config): S3ClientConfig {
  return {
    endpoint: config.endpoint,
    region: config.region,
    forcePathStyle: config.forcePathStyle,
    credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
}
