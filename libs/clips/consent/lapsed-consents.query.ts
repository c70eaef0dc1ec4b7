import type { Tx } from '@libs/platform/database/tx.js';
import type { ReviewReason } from '@libs/review/review.types.js';

/** An entry `consent` that no longer holds on the day. */
export const LAPSED = (day: string) => `(consent.withdrawn_at IS NOT NULL OR consent.expires_on < ${day}::date)`;

/** Why the clip may not be on the site on that day, as the audit log says it; null where every consent holds. The clip is held. */
export async function whyLapsed(tx: Pick<Tx, 'query'>, clipId: string, today: string): Promise<Extract<ReviewReason, 'CONSENT_WITHDRAWN' | 'CONSENT_EXPIRED'> | null> {
  const [row]: [{ withdrawn: boolean | null }] = await tx.query(
    `SELECT bool_or(consent.withdrawn_at IS NOT NULL) AS withdrawn FROM consent_record consent WHERE consent.clip_id = $1 AND ${LAPSED('$2')}`,
    [clipId, today],
  );
  if (row.withdrawn === null) return null;
  return row.withdrawn ? 'CONSENT_WITHDRAWN' : 'CONSENT_EXPIRED';
}
