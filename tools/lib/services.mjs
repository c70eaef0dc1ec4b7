// Redis, the store and the mail server that the settings name: do they answer? Asked once, before anything is started.
import { connect } from 'node:net';
import { Fault } from './say.mjs';

const WITHIN_MS = 8_000;

/** Each that is set and does not answer is a sentence without its password. */
export async function checkServices(env) {
  await Promise.all([env.REDIS_URL && checkRedis(env.REDIS_URL), env.S3_ENDPOINT && checkStore(env), env.SMTP_URL && checkMail(env.SMTP_URL)]);
}

async function checkRedis(text) {
  const url = urlOf('REDIS_URL', text, ['redis:', 'rediss:'], 'redis://localhost:6379');
  const { Redis } = await import('ioredis');
  const redis = new Redis(text, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0, connectTimeout: WITHIN_MS, commandTimeout: WITHIN_MS, enableOfflineQueue: true });
  let last;
  redis.on('error', (error) => (last = error));
  try {
    await within(redis.connect().then(() => redis.ping()));
  } catch (error) {
    throw new Fault(`The Redis of REDIS_URL (${url.host}) does not answer (${wordOf(last ?? error)}): start it, correct REDIS_URL, or unset it.`);
  } finally {
    redis.disconnect();
  }
}

async function checkStore(env) {
  const missing = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Fault(`S3_ENDPOINT is set without ${missing.join(', ')}: set ${missing.length > 1 ? 'them' : 'it'}, or unset S3_ENDPOINT.`);
  const url = urlOf('S3_ENDPOINT', env.S3_ENDPOINT, ['http:', 'https:'], 'https://s3.example');
  const { ListObjectsV2Command, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION || 'us-east-1',
    forcePathStyle: env.S3_FORCE_PATH_STYLE !== 'false',
    credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
    maxAttempts: 1,
  });
  try {
    await within(client.send(new ListObjectsV2Command({ Bucket: env.S3_BUCKET, MaxKeys: 1 })));
  } catch (error) {
    throw new Fault(`The bucket ${env.S3_BUCKET} of S3_ENDPOINT (${url.host}) cannot be read (${wordOf(error)}): correct the S3_ settings, make the bucket, or unset S3_ENDPOINT.`);
  } finally {
    client.destroy();
  }
}

/** A greeting is enough: whether it takes our mails is told when the first is sent. */
async function checkMail(text) {
  const url = urlOf('SMTP_URL', text, ['smtp:', 'smtps:'], 'smtp://user:password@host:587');
  const secure = url.protocol === 'smtps:';
  const fault = (why) => new Fault(`The mail server of SMTP_URL (${url.host}) does not answer (${why}): start it, correct SMTP_URL, or unset it to keep mails on this machine.`);
  await new Promise((resolve, reject) => {
    const socket = connect({ port: Number(url.port) || (secure ? 465 : 587), host: url.hostname });
    const end = (error) => {
      socket.destroy();
      if (error) reject(fault(wordOf(error)));
      else resolve();
    };
    socket.setTimeout(WITHIN_MS, () => end(new Error('it says nothing')));
    socket.once('error', end);
    // with TLS the server speaks second
    if (secure) socket.once('connect', () => end());
    else socket.once('data', (bytes) => end(/^220/.test(String(bytes)) ? undefined : new Error('it is no mail server')));
    socket.once('end', () => end(new Error('it hung up')));
  });
}

function urlOf(name, text, protocols, example) {
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) throw new Fault(`${name} is no such address: write it as ${example}.`);
  return new URL(text);
}

function within(work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('it says nothing')), WITHIN_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const wordOf = (error) => error.errors?.[0]?.message || (error.name && !/^(Error|AggregateError|ReplyError|AbortError)$/.test(error.name) && error.$metadata ? `${error.name}: ${error.message}` : error.message) || error.code || String(error);
