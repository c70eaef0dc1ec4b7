import type { GraphqlContext } from '../access/request.js';
import { type ConnectionArgs, type Page, toPage } from './connection.js';
import { groupsInOrder, loaderOf } from './loader.js';

export type Position = Pick<ConnectionArgs, 'first' | 'after'>;

/** A list that many things have: the practices of cities, the adoptions of practices. */
export interface OwnedList<Row> {
  /** One statement: of each owner at most `first` and one more, in the order of its list. */
  read(context: GraphqlContext, owners: string[], position: Position): Promise<Row[]>;
  ownerOf(row: Row): string;
  /** Keyset position, as the list's cursors name it. */
  positionOf(row: Row): (string | number)[];
}

interface Asked extends Position {
  owner: string;
}

type Batch<Row> = (asked: readonly string[]) => Promise<Page<Row>[]>;

/** Pages of one such list, read together for all owners that an answer asks for alike, however many they are. */
export class OwnedPages<Row> {
  // Kept with the request, as its rows are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, Batch<Row>>();

  constructor(private readonly list: OwnedList<Row>) {}

  page(context: GraphqlContext, owner: string, { first, after }: Position): Promise<Page<Row>> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (all) => this.read(context, all.map((one) => JSON.parse(one) as Asked))));
    return loaderOf(context, batch).load(JSON.stringify({ owner, first, after: after ?? null } satisfies Asked));
  }

  private async read(context: GraphqlContext, all: Asked[]): Promise<Page<Row>[]> {
    const pages = new Map<Asked, Page<Row>>();
    for (const group of Map.groupBy(all, ({ first, after }) => JSON.stringify([first, after])).values()) {
      const { first, after } = group[0] as Asked;
      const owners = group.map(({ owner }) => owner);
      const rows = groupsInOrder(owners, await this.list.read(context, owners, { first, after }), (row) => this.list.ownerOf(row));
      for (const [at, asked] of group.entries()) pages.set(asked, this.pageOf(rows[at] ?? [], first));
    }
    return all.map((one) => pages.get(one) as Page<Row>);
  }

  private pageOf(rows: Row[], first: number): Page<Row> {
    return toPage(rows, first, (row) => row, (row) => this.list.positionOf(row));
  }
}
