import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { findHiding } from './hiding/find-hiding.js';
import type { SubjectHiding } from './hiding/hiding.types.js';
import { maySeeDesk } from './review.policy.js';
import { DECIDED_STATE, ReviewDecision, type SubjectDecision } from './review.types.js';
import type { AuditLogArgs } from './desk/review.inputs.js';
import type { Transition } from './transition.entity.js';

const COLUMNS = `
  SELECT moved.id, moved.kind, moved.subject_id AS "subjectId", moved.revision, moved.from_state AS "fromState", moved.to_state AS "toState",
         moved.at, actor.name AS "actorName", moved.actor_role AS "actorRole", moved.reason_code AS "reasonCode", moved.note, moved.decision, moved.remarks
    FROM transition moved LEFT JOIN member actor ON actor.id = moved.actor_id`;

/** Reads the audit log. Members see decisions as those of the moderation team, without a name. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: ReadDatabase) {}

  async log(args: AuditLogArgs): Promise<Page<Transition>> {
    const after = decodeCursor(args.after, 1)?.[0] ?? null;
    const rows = await this.database.rows<Transition>(
      `${COLUMNS}
        WHERE ($1::text IS NULL OR moved.kind = $1) AND ($2::uuid IS NULL OR moved.subject_id = $2) AND ($3::uuid IS NULL OR moved.id < $3)
        ORDER BY moved.id DESC LIMIT $4`,
      [args.kind ?? null, args.subjectId ?? null, after, args.first + 1],
    );
    return toPage(
      rows,
      args.first,
      (row) => row,
      ({ id }) => [id],
    );
  }

  /** Everything that happened to a subject, oldest first; one statement for all subjects of a request. */
  async history(context: GraphqlContext, kind: string, subjectId: string): Promise<Transition[]> {
    const rows = await loaderOf(context, this.bySubject).load(`${kind}:${subjectId}`);
    return maySeeDesk(context.actor) ? rows : rows.map(forMembers);
  }

  /** The latest decision about a subject, as its city sees it. */
  async lastDecision(context: GraphqlContext, kind: string, subjectId: string): Promise<SubjectDecision | null> {
    const last = (await this.history(context, kind, subjectId)).findLast(({ fromState, toState }) => fromState === 'IN_REVIEW' && toState !== 'SUBMITTED');
    const decision = last && Object.values(ReviewDecision).find((one) => DECIDED_STATE[one] === last.toState);
    return last && decision ? { decision, reasonCode: last.reasonCode, note: last.note, at: last.at } : null;
  }

  /** Why it is hidden and what was said since; null unless it is hidden. Who may read it is the caller's question. */
  async hiding(context: GraphqlContext, kind: string, subjectId: string): Promise<SubjectHiding | null> {
    const hiding = findHiding(await this.history(context, kind, subjectId));
    if (!hiding) return null;
    const { hidden, appeal, answer } = hiding;
    const told = appeal && {
      ...{ text: appeal.note ?? '', at: appeal.at, byName: appeal.actorName ?? null },
      ...{ answeredAt: answer?.at ?? null, reasonCode: answer?.reasonCode ?? null, note: answer?.note ?? null },
    };
    return { at: hidden.at, reasonCode: hidden.reasonCode, note: hidden.note, appeal: told ?? null };
  }

  /** Whether it is hidden and its city has not said anything to that yet. */
  async mayBeAppealed(context: GraphqlContext, kind: string, subjectId: string): Promise<boolean> {
    const hiding = await this.hiding(context, kind, subjectId);
    return hiding !== null && !hiding.appeal;
  }

  private readonly bySubject = async (keys: readonly string[]): Promise<Transition[][]> => {
    const rows = await this.database.rows<Transition>(
      `${COLUMNS}
        WHERE (moved.kind, moved.subject_id) IN (SELECT split_part(key, ':', 1), split_part(key, ':', 2)::uuid FROM unnest($1::text[]) AS key)
        ORDER BY moved.id`,
      [keys],
    );
    return groupsInOrder(keys, rows, ({ kind, subjectId }) => `${kind}:${subjectId}`);
  };
}

function forMembers(row: Transition): Transition {
  return row.actorRole === 'CITY' ? row : { ...row, actorName: null };
}
