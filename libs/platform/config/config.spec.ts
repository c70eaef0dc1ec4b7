import { describe, expect, it } from '@jest/globals';
import { Config } from './config.js';

const GOOD = { CITYLORE_ORIGIN: 'https://citylore.example', DATABASE_URL: 'postgres://a:b@localhost/c', SMTP_URL: 'smtp://localhost:25' };

describe('settings', () => {
  it('fills in what may be left out', () => {
    const config = new Config(GOOD);
    expect(config.databasePool).toBe(10);
    expect(config.s3).toBeUndefined();
    expect(config.secureCookies).toBe(true);
    expect(new Config({ ...GOOD, CITYLORE_ORIGIN: 'http://localhost:4280' }).secureCookies).toBe(false);
  });

  it('tells every fault at once, by name', () => {
    const read = () => new Config({ DATABASE_URL: 'mysql://x', API_PORT: 'many', S3_ENDPOINT: 'https://s3.example' });
    for (const part of ['CITYLORE_ORIGIN', 'DATABASE_URL must be a URL such as postgres://', 'SMTP_URL', 'API_PORT must be a port number', 'S3_BUCKET is required because S3_ENDPOINT is set']) {
      expect(read).toThrow(part);
    }
  });

  it('knows every origin of its pages, the public one first', () => {
    expect(new Config(GOOD).origins).toEqual(['https://citylore.example']);
    expect(new Config({ ...GOOD, CITYLORE_ALSO_AT: 'https://www.citylore.example/, https://citylore.example' }).origins).toEqual(['https://citylore.example', 'https://www.citylore.example']);
    expect(new Config({ ...GOOD, CITYLORE_ORIGIN: 'http://localhost:4280' }).origins).toEqual(['http://localhost:4280', 'http://127.0.0.1:4280', 'http://[::1]:4280']);
    for (const wrong of ['192.0.2.7', 'ftp://192.0.2.7', 'http://a b']) expect(() => new Config({ ...GOOD, CITYLORE_ALSO_AT: wrong })).toThrow('CITYLORE_ALSO_AT must be addresses');
  });

  it('knows machines for captions: a program with its words, or a service', () => {
    expect(new Config(GOOD).speech).toBeUndefined();
    expect(new Config({ ...GOOD, SPEECH_COMMAND: '/opt/listen  --to {audio}' }).speech).toEqual({ command: ['/opt/listen', '--to', '{audio}'] });
    expect(new Config({ ...GOOD, TRANSLATION_COMMAND: '["/opt/my words","{input}"]' }).translation).toEqual({ command: ['/opt/my words', '{input}'] });
    expect(new Config({ ...GOOD, SPEECH_URL: 'http://127.0.0.1:9/inference', SPEECH_KEY: 'k' }).speech).toEqual({ url: 'http://127.0.0.1:9/inference', key: 'k' });
    const wrong = () => new Config({ ...GOOD, SPEECH_COMMAND: 'listen', SPEECH_URL: 'https://a.example/', TRANSLATION_COMMAND: '[{input}]' });
    for (const fault of ['SPEECH_COMMAND and SPEECH_URL are both set', 'must say where the file goes: {audio}', 'TRANSLATION_COMMAND must be a program']) expect(wrong).toThrow(fault);
  });

  it('takes an empty value for none', () => {
    expect(new Config({ ...GOOD, REDIS_URL: '' }).redisUrl).toBeUndefined();
  });
});
