export interface EmbeddedPostgres {
  /** postgres://… of the database made for the product. */
  url: string;
  port: number;
  /** True when a server that already ran there is used. */
  adopted: boolean;
  /** The folder that holds it: `dataDir`, or one outside where that is closed to PostgreSQL's user. */
  base: string;
  stop(mode?: 'fast' | 'immediate' | 'smart'): Promise<void>;
}
export function startPostgres(options: { dataDir: string; log?: (line: string) => void; durable?: boolean }): Promise<EmbeddedPostgres>;
