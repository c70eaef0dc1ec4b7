import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { dayOf, daysBetween, standingOf } from './count-consent-days.js';
import type { ConsentEntry, ConsentProofView } from './consent.types.js';
import { LAPSED } from './lapsed-consents.query.js';

type Row = Omit<ConsentEntry, 'standing' | 'daysLeft' | 'proof'> & { clipId: string; proof: Omit<ConsentProofView, 'url'> | null };

const ENTRIES = `
  SELECT consent.id, consent.clip_id AS "clipId", consent.subject, consent.kind, consent.minors, consent.release, consent.given_on::text AS "givenOn",
         consent.expires_on::text AS "expiresOn", consent.withdrawn_at AS "withdrawnAt", consent.note, consent.revision, consent.created_at AS "recordedAt",
         member.name AS "recordedByName",
         CASE WHEN proof.id IS NOT NULL THEN jsonb_build_object('name', proof.name, 'type', proof.type, 'bytes', proof.bytes, 'sha256', proof.sha256, 'sentAt', proof.created_at) END AS proof
    FROM consent_record consent LEFT JOIN member ON member.id = consent.created_by LEFT JOIN consent_proof proof ON proof.record_id = consent.id
   WHERE consent.clip_id = ANY($1) ORDER BY consent.created_at, consent.id`;

/** Where a proof is got from. */
export const PROOF_PATH = '/media/consents';

/** The ledgers of clips, each for all of an answer at once. Who may read them the resolver asks. */
@Injectable()
export class ConsentEntries {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  of(context: GraphqlContext, clipId: string): Promise<ConsentEntry[]> {
    return loaderOf(context, this.entriesOf).load(clipId);
  }

  /** Whether a consent for the clip no longer holds. */
  lapsed(context: GraphqlContext, clipId: string): Promise<boolean> {
    return loaderOf(context, this.lapsedOf).load(clipId);
  }

  private readonly entriesOf = async (ids: readonly string[]): Promise<ConsentEntry[][]> => {
    const rows = await this.database.rows<Row>(ENTRIES, [ids]);
    const today = dayOf(this.clock.now());
    const entries = rows.map((row) => {
      const standing = standingOf(row, today);
      const ends = row.expiresOn !== null && (standing === 'HOLDS' || standing === 'ENDS_SOON');
      const proof = row.proof && { ...row.proof, sentAt: new Date(row.proof.sentAt), url: `${PROOF_PATH}/${row.id}` };
      return { ...row, standing, daysLeft: ends && row.expiresOn ? daysBetween(today, row.expiresOn) : null, proof };
    });
    return groupsInOrder(ids, entries, ({ clipId }) => clipId);
  };

  private readonly lapsedOf = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.rows<{ clipId: string }>(`SELECT DISTINCT consent.clip_id AS "clipId" FROM consent_record consent WHERE consent.clip_id = ANY($1) AND ${LAPSED('$2')}`, [ids, dayOf(this.clock.now())]);
    const lapsed = new Set(rows.map(({ clipId }) => clipId));
    return ids.map((id) => lapsed.has(id));
  };
}
