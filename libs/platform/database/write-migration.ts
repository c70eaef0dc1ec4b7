import { writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { AFTER, BEFORE } from './migrations/extra-sql.js';

/** Writes the statements that bring an empty database to the entities of the data source as the first migration. */
export async function writeInitialMigration(dataSource: DataSource, file: string): Promise<number> {
  for (const statement of BEFORE) await dataSource.query(statement);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  const statements = [...BEFORE, ...upQueries.map(({ query }) => query), ...AFTER];
  const lines = statements.map((statement) => `    await run.query(${quote(statement)});`);
  await writeFile(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: every table of the product as it began. */
export class Initial1763800000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
${lines.join('\n')}
  }

  async down(): Promise<void> {
    throw new Error('The first schema is not taken back; drop the database instead');
  }
}
`,
  );
  return statements.length;
}

function quote(sql: string): string {
  return `\`${sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
