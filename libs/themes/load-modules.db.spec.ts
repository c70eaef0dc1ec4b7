import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';
import { openTestDatabase, type TestDatabase } from '@libs/platform/testing/test-database.js';
import { loadModules } from './load-modules.js';

describe('loading the modules', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await openTestDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    // The database is dropped as soon as the pool is told to end; the server may hear of the two in either order.
    pool.on('connect', (client) => client.on('error', () => undefined));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const count = async (table: string) => (await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]?.count;

  it('puts each theme and text there once, however often and by however many at once', async () => {
    await Promise.all([loadModules(pool), loadModules(pool), loadModules(pool)]);
    await loadModules(pool);
    expect(await count('theme')).toBe(7);
    expect(await count('module_text')).toBe(42);
    const { rows } = await pool.query(`SELECT DISTINCT language, origin, version FROM module_text ORDER BY language`);
    expect(rows).toEqual([
      { language: 'ar', origin: 'HUMAN', version: 1 },
      { language: 'en', origin: 'ORIGINAL', version: 1 },
      ...['es', 'fr', 'ru', 'zh'].map((language) => ({ language, origin: 'HUMAN', version: 1 })),
    ]);
  });

  it("leaves an editor's version as it is, and brings back only what is missing", async () => {
    await pool.query(
      `INSERT INTO module_text (id, theme_id, language, version, content, html, origin, note, created_at)
       SELECT $1, theme_id, language, 2, content, html, origin, 'edited', now() FROM module_text WHERE language = 'en' LIMIT 1`,
      [newId()],
    );
    await pool.query(`DELETE FROM module_text WHERE language = 'ar'`);
    await loadModules(pool);
    expect(await count('module_text')).toBe(43);
    expect((await pool.query(`SELECT version FROM module_text WHERE note = 'edited'`)).rows).toEqual([{ version: 2 }]);
  });

  it('keeps what a version said', async () => {
    await expect(pool.query(`UPDATE module_text SET content = '{}' WHERE version = 1`)).rejects.toThrow('versions of module texts are not changed');
    await pool.query('UPDATE module_text SET edited_by = NULL');
  });

  it('cannot hold the same version twice', async () => {
    const again = `INSERT INTO module_text (id, theme_id, language, version, content, html, origin, note, created_at)
      SELECT $1, theme_id, language, version, content, html, origin, note, created_at FROM module_text LIMIT 1`;
    await expect(pool.query(again, [newId()])).rejects.toThrow('module_text_version');
  });
});
