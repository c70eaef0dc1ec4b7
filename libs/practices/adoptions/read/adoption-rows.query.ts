import { Injectable } from '@nestjs/common';
import { type Actor, isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { maySeeDesk } from '@libs/review/review.types.js';
import type { Adoption } from '../adoption.entity.js';
import { type AdoptionFacts, canSeeAdoption } from '../adoption.policy.js';

/** As reads need it, beside what the API shows. */
export type SeenAdoption = Adoption & AdoptionFacts & { planEditorName: string | null; reportEditorName: string | null; responderName: string | null; responderShown: boolean | null };

const COLUMNS = `adoption.id, adoption.practice_id AS "practiceId", adoption.based_on AS "basedOn", adoption.city_id AS "cityId", adoption.state, adoption.edits,
  adoption.plan AS "storedPlan", adoption.report AS "storedReport", adoption.considering_at AS "consideringAt", adoption.adapting_at AS "adaptingAt",
  adoption.running_at AS "runningAt", adoption.reported_at AS "reportedAt", adoption.stopped_at AS "stoppedAt", adoption.stopped_reason AS "stoppedReason",
  adoption.response AS answer, adoption.response_text AS "responseText", adoption.responded_at AS "respondedAt", adoption.created_at AS "createdAt",
  adoption.updated_at AS "updatedAt", adoption.is_sample AS "isSample", practice.city_id AS "practiceCityId", practice.author_id AS "practiceAuthorId",
  practice.shown_revision_id IS NOT NULL AS "isShown", child.id AS "childId", plan_editor.name AS "planEditorName", report_editor.name AS "reportEditorName",
  responder.name AS "responderName", responder.show_publicly AS "responderShown",
  coalesce((SELECT promise.content ->> 'title' FROM practice_revision based JOIN practice_section promise ON promise.revision_id = based.id AND promise.section = 'PROMISE'
             WHERE based.practice_id = practice.id AND based.number = adoption.based_on), '') AS "practiceTitle"`;

const JOINS = `LEFT JOIN practice child ON child.parent_adoption_id = adoption.id AND child.deleted_at IS NULL
  LEFT JOIN member plan_editor ON plan_editor.id = (adoption.plan ->> 'editedBy')::uuid
  LEFT JOIN member report_editor ON report_editor.id = (adoption.report ->> 'editedBy')::uuid
  LEFT JOIN member responder ON responder.id = adoption.responded_by`;

/** What the one who asks may see of `adoption` and `practice`; the same as `canSeeAdoption` says of one. */
export function visible(actor: Actor, bind: (value: unknown) => string): string {
  const shown = 'adoption.adapting_at IS NOT NULL AND practice.shown_revision_id IS NOT NULL';
  if (!isMember(actor)) return `(${shown})`;
  if (maySeeDesk(actor)) return 'true';
  const cities = actor.cityRoles.map(({ cityId }) => cityId);
  if (cities.length === 0) return `(${shown})`;
  const own = bind(cities);
  return `(${shown} OR adoption.city_id = ANY(${own}) OR practice.city_id = ANY(${own}))`;
}

/** Rows become adoptions, for the one who asks: those they may not see are left out. */
@Injectable()
export class AdoptionRows {
  constructor(private readonly database: ReadDatabase) {}

  /** `from` names `adoption` and `practice`. */
  async read({ actor }: GraphqlContext, { from, where, order }: { from: string; where: string; order?: string }, values: unknown[]): Promise<SeenAdoption[]> {
    const rows = await this.database.rows<SeenAdoption>(`SELECT ${COLUMNS} FROM ${from} ${JOINS} WHERE ${where}${order ? ` ORDER BY ${order}` : ''}`, values);
    return rows.filter((adoption) => canSeeAdoption(actor, adoption));
  }
}
