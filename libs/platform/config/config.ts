import { resolve } from 'node:path';
import * as v from 'valibot';

const port = v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a port number'), v.transform(Number)), '0');
const url = (protocols: string[], example: string) =>
  v.pipe(
    v.string(`is required, for example ${example}`),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must be a URL such as ${example}`),
  );
/** Origins separated by commas. */
const origins = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((one) => one.trim()).filter(Boolean)),
  v.check((all) => all.every((one) => URL.canParse(one) && /^https?:$/.test(new URL(one).protocol)), 'must be addresses such as http://192.0.2.7:4280, separated by commas'),
  v.transform((all) => all.map((one) => new URL(one).origin)),
);
const count = (fallback: string) =>
  v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/, 'must be a whole number'), v.transform(Number)), fallback);

/** A program with its arguments: words parted by spaces, or a JSON list of them where they hold spaces themselves. */
const command = v.pipe(
  v.string(),
  v.transform((text): unknown => (text.trim().startsWith('[') ? listOf(text) : text.trim().split(/\s+/))),
  v.pipe(v.array(v.string(), 'must be a program with its arguments, as words or as a JSON list of words'), v.minLength(1)),
);

const schema = v.object({
  NODE_ENV: v.optional(v.string(), 'production'),
  CITYLORE_ORIGIN: url(['http:', 'https:'], 'https://citylore.example'),
  CITYLORE_ALSO_AT: v.optional(origins, ''),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:secret@localhost:5432/citylore'),
  DATABASE_POOL: count('10'),
  REDIS_URL: v.optional(url(['redis:', 'rediss:'], 'redis://localhost:6379')),
  S3_ENDPOINT: v.optional(url(['http:', 'https:'], 'https://s3.example')),
  S3_BUCKET: v.optional(v.string()),
  S3_REGION: v.optional(v.string(), 'us-east-1'),
  S3_ACCESS_KEY_ID: v.optional(v.string()),
  S3_SECRET_ACCESS_KEY: v.optional(v.string()),
  S3_FORCE_PATH_STYLE: v.optional(v.picklist(['true', 'false'], 'must be true or false'), 'true'),
  DATA_DIR: v.optional(v.string(), '.data'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://localhost:25'),
  MAIL_FROM: v.optional(v.string(), 'Citylore <no-reply@citylore.example>'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  API_PORT: port,
  REALTIME_PORT: port,
  WORKER_PORT: port,
  FFMPEG_PATH: v.optional(v.string()),
  FFPROBE_PATH: v.optional(v.string()),
  SPEECH_COMMAND: v.optional(command),
  SPEECH_URL: v.optional(url(['http:', 'https:'], 'https://speech.example/inference')),
  SPEECH_KEY: v.optional(v.string()),
  SPEECH_MODEL: v.optional(v.string()),
  TRANSLATION_COMMAND: v.optional(command),
  TRANSLATION_URL: v.optional(url(['http:', 'https:'], 'https://translate.example/translate')),
  TRANSLATION_KEY: v.optional(v.string()),
  TRUST_PROXY: count('1'),
  VISITOR_ANSWER_MS: count('250'),
  LOG_LEVEL: v.optional(v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
});

export interface S3Config {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
}

/** A machine that works for us: a program of this host, or a service somewhere. */
export type EngineConfig = { command: readonly string[] } | { url: string; key?: string; model?: string };

/** Everything a process is told from outside, read once at start. */
export class Config {
  readonly environment: string;
  /** Public origin, without a slash at its end. */
  readonly origin: string;
  /** Every origin that pages of ours come from: the public one first. */
  readonly origins: readonly string[];
  readonly databaseUrl: string;
  /** Connections to PostgreSQL that one process may hold. */
  readonly databasePool: number;
  readonly redisUrl?: string;
  readonly s3?: S3Config;
  /** Absolute folder for stored files and scratch space. */
  readonly dataDir: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly host: string;
  readonly ports: { api: number; realtime: number; worker: number };
  readonly ffmpegPath?: string;
  readonly ffprobePath?: string;
  /** What writes down what is said in films, and what translates captions. */
  readonly speech?: EngineConfig;
  readonly translation?: EngineConfig;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  /** For how long an answer to a visitor may be given to other visitors; 0 for never. */
  readonly visitorAnswerMs: number;
  readonly logLevel: string;

  constructor(environment: Record<string, string | undefined>) {
    const read = readSchema(environment);
    this.environment = read.NODE_ENV;
    this.origin = new URL(read.CITYLORE_ORIGIN).origin;
    this.origins = [...new Set([this.origin, ...loopbackOf(this.origin), ...read.CITYLORE_ALSO_AT])];
    this.databaseUrl = read.DATABASE_URL;
    this.databasePool = read.DATABASE_POOL;
    this.redisUrl = read.REDIS_URL;
    this.s3 = read.S3_ENDPOINT
      ? {
          endpoint: read.S3_ENDPOINT,
          bucket: read.S3_BUCKET ?? '',
          region: read.S3_REGION,
          accessKeyId: read.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: read.S3_SECRET_ACCESS_KEY ?? '',
          forcePathStyle: read.S3_FORCE_PATH_STYLE === 'true',
        }
      : undefined;
    this.dataDir = resolve(read.DATA_DIR);
    this.smtpUrl = read.SMTP_URL;
    this.mailFrom = read.MAIL_FROM;
    this.host = read.HOST;
    this.ports = { api: read.API_PORT, realtime: read.REALTIME_PORT, worker: read.WORKER_PORT };
    this.ffmpegPath = read.FFMPEG_PATH;
    this.ffprobePath = read.FFPROBE_PATH;
    this.speech = engine(read.SPEECH_COMMAND, read.SPEECH_URL, read.SPEECH_KEY, read.SPEECH_MODEL);
    this.translation = engine(read.TRANSLATION_COMMAND, read.TRANSLATION_URL, read.TRANSLATION_KEY);
    this.trustProxy = read.TRUST_PROXY;
    this.visitorAnswerMs = read.VISITOR_ANSWER_MS;
    this.logLevel = read.LOG_LEVEL;
  }

  /** Cookies are marked Secure wherever visitors come over TLS. */
  get secureCookies(): boolean {
    return this.origin.startsWith('https:');
  }
}

function engine(command: readonly string[] | undefined, address: string | undefined, key?: string, model?: string): EngineConfig | undefined {
  if (command) return { command };
  return address ? { url: address, ...(key ? { key } : {}), ...(model ? { model } : {}) } : undefined;
}

function listOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** On a laptop localhost and 127.0.0.1 are the same place. */
function loopbackOf(origin: string): string[] {
  const { protocol, hostname, host } = new URL(origin);
  return hostname === 'localhost' ? ['127.0.0.1', '[::1]'].map((name) => `${protocol}//${host.replace('localhost', name)}`) : [];
}

/** Thrown with every fault of the environment in one text, a line each. */
export class ConfigError extends Error {}

function readSchema(environment: Record<string, string | undefined>): v.InferOutput<typeof schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = v.safeParse(schema, given);
  const faults = (result.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? '?'} ${plain(issue)}`);
  if (given.S3_ENDPOINT) {
    for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']) {
      if (!given[name]) faults.push(`${name} is required because S3_ENDPOINT is set`);
    }
  }
  for (const [name, value] of [['SPEECH', '{audio}'], ['TRANSLATION', '{input}']] as const) {
    const program = given[`${name}_COMMAND`];
    if (program && given[`${name}_URL`]) faults.push(`${name}_COMMAND and ${name}_URL are both set: one machine is enough`);
    if (program && !program.includes(value)) faults.push(`${name}_COMMAND must say where the file goes: ${value}`);
  }
  if (faults.length > 0 || !result.success) throw new ConfigError(`The settings are not complete:\n  ${faults.join('\n  ')}`);
  return result.output;
}

function plain(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined' && issue.message.startsWith('Invalid') ? 'is required' : issue.message;
}
