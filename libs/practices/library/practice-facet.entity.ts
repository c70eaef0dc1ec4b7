import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Practices of one segment. A longer one counts faster and costs more to change: this is a kilobyte a value. */
export const SEGMENT = 8_192;

/**
 * Which shown practices have a value of a facet: one bit a practice, at its card's `ordinal`. Counting is then a matter of a few
 * hundred short rows, however many practices there are. Kept by triggers of the table `practice_card`, and read only; the facet `ALL`
 * has every practice, and no row is none.
 */
@Entity('practice_facet')
export class PracticeFacetBits {
  @PrimaryColumn('text') facet: string;
  @PrimaryColumn('text') value: string;
  /** Which `SEGMENT` ordinals, from 0. */
  @PrimaryColumn('int') segment: number;
  @Column({ type: 'bit', length: SEGMENT }) bits: string;
}
