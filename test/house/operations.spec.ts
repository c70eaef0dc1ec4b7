import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Config } from '@libs/platform/config/config.js';

const LEAST = { CITYLORE_ORIGIN: 'https://citylore.example', DATABASE_URL: 'postgres://localhost/citylore', SMTP_URL: 'smtp://localhost' };
const S3 = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'citylore', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };

/** Names and defaults of a document's table of variables. */
function tableOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^\| `([A-Z][A-Z0-9_]*)` \|.*\| ([^|]+) \|$/gm)].map(([, name = '', value = '']) => [name, value.replaceAll('`', '').trim()]));
}

const config = readFileSync('libs/platform/config/config.ts', 'utf8');
const configNames = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]*): /gm)].map(([, name = '']) => name);
const webNames = [...readFileSync('apps/web/server/settings.ts', 'utf8').matchAll(/environment\.([A-Z][A-Z_]*)|url\('([A-Z_]+)'\)/g)].map(([, one, other]) => one ?? other ?? '');
const listed = tableOf(readFileSync('docs/OPERATIONS.md', 'utf8'));
/** What the door alone is told; the others are read by processes of ours. */
const OF_THE_DOOR = ['REALTIME_URL'];

describe('docs/OPERATIONS.md', () => {
  it('lists every variable that a process reads, and no other', () => {
    expect(configNames.length).toBeGreaterThan(20);
    expect(webNames).toEqual(expect.arrayContaining(['API_URL', 'WEB_PORT']));
    expect([...listed.keys()].toSorted()).toEqual([...new Set([...configNames, ...webNames, ...OF_THE_DOOR])].toSorted());
  });

  it.each(configNames)('says what %s is when it is left out', (name) => {
    const said = listed.get(name) ?? '';
    const given: Record<string, string | undefined> = { ...LEAST, ...(name.startsWith('S3_') && name !== 'S3_ENDPOINT' ? S3 : {}), [name]: undefined };
    const optional = () => new Config({ ...given, [name]: said === 'none' ? undefined : said });
    if (said === 'required') expect(() => new Config(given)).toThrow(name);
    else if (said === 'none' && given.S3_ENDPOINT) expect(() => new Config(given)).toThrow(`${name} is required`);
    else expect(new Config(given)).toEqual(optional());
  });

  it('would be caught with a wrong default or an unknown variable', () => {
    expect(tableOf('| `LAMP` | how bright | `7` |\n| `WICK` | | none |')).toEqual(new Map([['LAMP', '7'], ['WICK', 'none']]));
    expect(new Config({ ...LEAST, DATABASE_POOL: '11' })).not.toEqual(new Config(LEAST));
  });
});
