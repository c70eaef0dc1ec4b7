import { DefaultNamingStrategy } from 'typeorm';

const snake = (text: string) => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** snake_case columns, so that hand-written SQL needs no quotes. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override joinColumnName(relation: string, column: string): string {
    return snake(`${relation}_${column}`);
  }
  override relationName(property: string): string {
    return snake(property);
  }
}
