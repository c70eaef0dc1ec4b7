import type { Stored } from '../sections/describe-sections.js';
import { lacking, type MissingPart } from '../sections/find-missing.js';
import { PLAN_SHAPE, type PlanContent, REPORT_SHAPE, type ReportContent } from './adoption-parts.types.js';

/** What a plan lacks before its city can adapt. */
export function missingInPlan(plan: PlanContent): MissingPart[] {
  return lacking(PLAN_SHAPE, plan as unknown as Stored);
}

/** What a report lacks before it can be given: among the rest one figure with a value, the practice's or its own. */
export function missingInReport(report: ReportContent): MissingPart[] {
  const isMeasured = [...report.figures, ...report.ownFigures].some(({ value }) => value != null);
  return [...lacking(REPORT_SHAPE, report as unknown as Stored), ...(isMeasured ? [] : [{ path: 'figures', code: 'REQUIRED' }])];
}
