/** A figure of what came of it. */
export interface StoredRecapNumber {
  label: string;
  value: number;
}

/** Who made it possible, and how. */
export interface StoredRecapPartner {
  name: string;
  part: string;
}
