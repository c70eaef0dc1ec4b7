import { LIMITS } from '@libs/contracts/limits.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Celebration } from '../../celebration.entity.js';
import { DAY_MINUTES } from '../../when/rules/parse-local-time.js';
import { moveSeries } from '../../when/rules/move-series.js';
import { makeOccurrences } from '../../when/rows/make-occurrences.js';
import { storedWhen, whenOf } from '../../when/store-when.js';

type Source = Pick<Celebration, 'id' | 'zone' | 'series' | 'startsLocal' | 'endsLocal' | 'rule' | 'excluded' | 'extra' | 'festivalHostId'> & {
  /** Of what took place once and was moved by itself: where to. */
  movedTo: { startsLocal: string; endsLocal: string } | null;
};

export interface CelebrationCopies {
  sourceId: string;
  festivalId: string;
  memberId: string;
  /** By the id of each earlier host the one of the copy. */
  hosts: Map<string, string>;
  days: number;
  at: Date;
}

/** The celebrations of a festival that are on the site become drafts of its copy, those of hosts drafts of theirs; all later by as many days. */
export async function copyCelebrations(tx: Tx, copies: CelebrationCopies): Promise<void> {
  const sources = await tx.query<Source[]>(
    `SELECT c.id, c.zone, c.series, c.starts_local AS "startsLocal", c.ends_local AS "endsLocal", c.rule, c.excluded, c.extra, c.festival_host_id AS "festivalHostId",
            (SELECT jsonb_build_object('startsLocal', o.starts_local, 'endsLocal', o.ends_local) FROM occurrence o
              WHERE o.celebration_id = c.id AND o.state = 'SCHEDULED' AND o.moved_at IS NOT NULL AND c.rule IS NULL AND cardinality(c.extra) = 0 AND c.series = '[]' LIMIT 1) AS "movedTo"
       FROM celebration c WHERE c.festival_id = $1 AND c.state = 'PUBLISHED' AND c.deleted_at IS NULL ORDER BY c.id LIMIT ${LIMITS.festival.celebrations}`,
    [copies.sourceId],
  );
  const minutes = copies.days * DAY_MINUTES;
  const made = sources.map((source) => ({ source, id: newId(), when: moveSeries(whenOf({ ...source, ...source.movedTo }), { from: null, startMinutes: minutes, endMinutes: minutes }) }));
  await tx.query(
    `INSERT INTO celebration SELECT made.* FROM jsonb_to_recordset($1::jsonb) AS x(source uuid, changes jsonb) JOIN celebration c ON c.id = x.source CROSS JOIN LATERAL jsonb_populate_record(c, x.changes) made`,
    [JSON.stringify(made.map(({ source, id, when }) => ({ source: source.id, changes: { id, ...changesOf(source, id, copies), ...columnsOf(storedWhen(when)) } })))],
  );
  await makeOccurrences(tx, made.map(({ id, when }) => ({ celebrationId: id, when })), copies.at);
}

/** What of a row is not the same as in the one it is a copy of. */
function changesOf({ festivalHostId }: Source, id: string, { festivalId, memberId, hosts, at }: CelebrationCopies): Record<string, unknown> {
  const host = (festivalHostId && hosts.get(festivalHostId)) ?? null;
  return {
    ...{ key: newId(), calendar_uid: `${id}@citylore`, festival_id: festivalId, festival_host_id: host, offer: host && 'DRAFT', offered_at: null, offer_note: null },
    ...{ author_id: host ? null : memberId, edited_by: host ? null : memberId, state: 'DRAFT', revision: 1, edits: 1, field_edits: {}, sequence: 0, checked_later: false },
    ...{ created_at: at, updated_at: at, submitted_at: null, published_at: null },
  };
}

function columnsOf({ startsLocal, endsLocal, rule, series, excluded, extra }: ReturnType<typeof storedWhen>): Record<string, unknown> {
  return { starts_local: startsLocal, ends_local: endsLocal, rule, series, excluded, extra };
}
