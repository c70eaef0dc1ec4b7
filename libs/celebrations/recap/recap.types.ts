/** A figure of what came of it. `key` is made once, a UUID: whoever cites the figure names it. */
export interface StoredRecapNumber {
  key: string;
  label: string;
  unit: string;
  value: number;
}

/** Who made it possible, and how. */
export interface StoredRecapPartner {
  name: string;
  part: string;
}
