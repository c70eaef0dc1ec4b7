import type { FieldError } from '@libs/platform/access/app-error.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { wrong } from '../../sections/check-section.js';
import type { Stored } from '../../sections/describe-sections.js';
import type { PracticeFigure } from '../../sections/result-sections.types.js';
import { figureUnknown } from '../adoption.errors.js';
import type { Adoption } from '../adoption.entity.js';
import { PLAN_SHAPE, type ReportContent } from '../adoption-parts.types.js';

/** What is wrong with a plan, not only incomplete. */
export function planFaults(plan: Stored): FieldError[] {
  const { startsOn, endsOn } = plan;
  const order = typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn ? [{ path: 'endsOn', code: 'BEFORE_START' }] : [];
  return [...wrong(PLAN_SHAPE, plan), ...order].map((fault) => ({ ...fault, path: `plan.${fault.path}` }));
}

export function reportFaults({ figures, ownFigures }: ReportContent): FieldError[] {
  return [...twice('figures', figures), ...twice('ownFigures', ownFigures)];
}

function twice(name: string, figures: readonly { key: string }[]): FieldError[] {
  return figures.flatMap(({ key }, index) => (figures.findIndex((other) => other.key === key) < index ? [{ path: `report.${name}.${index}.key`, code: 'TWICE' }] : []));
}

/** A report speaks of the figures of the revision the adoption began from; others have a name and a unit of their own. */
export async function assertFigures(tx: Tx, adoption: Adoption, { figures, ownFigures }: ReportContent): Promise<void> {
  if (figures.length + ownFigures.length === 0) return;
  const known = new Set((await figuresOf(tx, adoption)).map(({ key }) => key));
  const unknown = figures.findIndex(({ key }) => !known.has(key));
  if (unknown >= 0) throw figureUnknown(`report.figures.${unknown}.key`);
  const taken = ownFigures.findIndex(({ key }) => known.has(key));
  if (taken >= 0) throw figureUnknown(`report.ownFigures.${taken}.key`);
}

/** Figures of the revision that an adoption began from. */
export async function figuresOf(tx: Tx, { practiceId, basedOn }: Pick<Adoption, 'practiceId' | 'basedOn'>): Promise<PracticeFigure[]> {
  const [row]: ({ figures: PracticeFigure[] } | undefined)[] = await tx.query(
    `SELECT told.content -> 'figures' AS figures FROM practice_revision based
       JOIN practice_section told ON told.revision_id = based.id AND told.section = 'FIGURES' WHERE based.practice_id = $1 AND based.number = $2`,
    [practiceId, basedOn],
  );
  return row?.figures ?? [];
}
