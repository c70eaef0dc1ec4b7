/** A practice in the form, with the place that was asked for it. */
interface Placed {
  place: number;
}

/** Rows in the order of their places. Of two at one place, the one that was moved there comes to stand there: before the other where it came from below. */
export function orderRows<Row extends Placed>(rows: readonly Row[]): Row[] {
  return rows
    .map((row, at) => ({ row, rank: row.place + Math.sign(row.place - (at + 1)) / 2 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}
