/** The source of a migration of these statements, named after its change. */
export function migrationText(name: string, at: number, up: string[], down: string[]): string {
  const className = `${name.split('-').map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('')}${at}`;
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(run: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`;
}

function statements(queries: string[]): string {
  return queries.map((query) => `    await run.query(${quoted(query)});`).join('\n');
}

function quoted(sql: string): string {
  return `\`${sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
