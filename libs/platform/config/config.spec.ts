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

  it('takes an empty value for none', () => {
    expect(new Config({ ...GOOD, REDIS_URL: '' }).redisUrl).toBeUndefined();
  });
});
